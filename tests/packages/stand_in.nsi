; Stands in for python.exe and pythonw.exe: writes down what it is asked, and does of it what somebody outside sees.
; STAND_IN_ENDS_WITH says its exit code, STAND_IN_RUNS_FOR how many milliseconds it runs.
Unicode true
Target amd64-unicode
Name "stand-in"
OutFile "${OUT}"
RequestExecutionLevel user
SilentInstall silent
!include FileFunc.nsh
!include LogicLib.nsh

Section
  ${GetParameters} $0
  FileOpen $1 "$EXEDIR\asked.txt" a
  FileSeek $1 0 END
  FileWriteUTF16LE $1 "$0$\n"
  FileClose $1
  GetFullPathName $4 "$EXEDIR\..\lib"
  ${If} $0 == '-m compileall -q "$4"'
    CreateDirectory "$4\desktop_app\__pycache__"
  ${EndIf}
  ReadEnvStr $2 STAND_IN_RUNS_FOR
  ${If} $2 != ""
    Sleep $2
  ${EndIf}
  ReadEnvStr $3 STAND_IN_ENDS_WITH
  ${If} $3 != ""
    SetErrorLevel $3
  ${EndIf}
SectionEnd
