; What one double-clicks in the portable folder: it starts the program beside it, and is gone.
; Defines: OUT, ICON, VERSION, FOUR_NUMBERS.
Unicode true
Target amd64-unicode
Name "Myna Hoken Navi"
OutFile "${OUT}"
Icon "${ICON}"
RequestExecutionLevel user
SilentInstall silent
!include version.nsh

Section
  Exec '"$EXEDIR\python\pythonw.exe" -m desktop_app'
SectionEnd
