; Installs for one person without an administrator's rights, or for all with them; README.md beside this tells the switches.
; Defines: OUT, ICON, FILES (what `python -m tools.packages.windows` wrote), VERSION, FOUR_NUMBERS, KILOBYTES, TASK, NOTIFIER.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
Name "Myna Hoken Navi"
OutFile "${OUT}"

; What Qt 6.11 needs (https://doc.qt.io/qt-6/windows.html).
!define WINDOWS_10_1809 17763

!define NOT_THIS_WINDOWS 3
!define NOT_FOR_ALL 4
!define IN_USE 5
!define PYTHON_FAILS 6

!define FOLDER "Myna Hoken Navi"
!define SHORTCUT "$SMPROGRAMS\マイナ保険証ナビ (Myna Hoken Navi).lnk"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\MynaHokenNavi"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${ENTRY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_INSTDIR "${FOLDER}"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include WinVer.nsh
!include version.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
; The first one speaks where Windows has none of them.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
; What NSIS itself does not say in Korean.
!define MULTIUSER_TEXT_INSTALLMODE_TITLE "사용자 선택"
!define MULTIUSER_TEXT_INSTALLMODE_SUBTITLE "$(^NameDA) 프로그램을 사용할 사람을 선택하세요."
!define MULTIUSER_INNERTEXT_INSTALLMODE_TOP "나만 사용할지, 이 컴퓨터의 모든 사용자가 사용할지 선택하세요. $(^ClickNext)"
!define MULTIUSER_INNERTEXT_INSTALLMODE_ALLUSERS "이 컴퓨터의 모든 사용자용으로 설치"
!define MULTIUSER_INNERTEXT_INSTALLMODE_CURRENTUSER "나만 사용하도록 설치"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!include messages.nsh

; What the programs of an earlier version are in cannot be replaced while one of them runs.
!macro REFUSE_WHILE_RUNNING PROGRAM
  ${If} ${FileExists} "$INSTDIR\python\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\python\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(SAY_IN_USE)" /SD IDOK
      SetErrorLevel ${IN_USE}
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only folders and files of ours: what somebody put beside them stays, and with it the folder.
!macro REMOVE_FILES
  RMDir /r "$INSTDIR\python"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\myna-hoken-navi.cmd"
  Delete "$INSTDIR\myna-hoken-navi.ico"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath $TEMP
  RMDir "$INSTDIR"
!macroend

!macro REMOVE_ENTRIES
  Delete "${SHORTCUT}"
  DeleteRegKey SHCTX "${ENTRY}"
!macroend

; The module that follows would open a box, also when nobody is there to press it.
!macro REFUSE_FOR_ALL_WITHOUT_RIGHTS
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      MessageBox MB_OK|MB_ICONSTOP "$(SAY_NOT_FOR_ALL)" /SD IDOK
      SetErrorLevel ${NOT_FOR_ALL}
      Quit
    ${EndIf}
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${AtLeastBuild} ${WINDOWS_10_1809}
    MessageBox MB_OK|MB_ICONSTOP "$(SAY_NOT_THIS_WINDOWS)" /SD IDOK
    SetErrorLevel ${NOT_THIS_WINDOWS}
    Quit
  ${EndIf}
  !insertmacro REFUSE_FOR_ALL_WITHOUT_RIGHTS
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro REFUSE_FOR_ALL_WITHOUT_RIGHTS
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section
  !insertmacro REFUSE_WHILE_RUNNING "pythonw.exe"
  !insertmacro REFUSE_WHILE_RUNNING "python.exe"
  !insertmacro REMOVE_FILES
  !include "${FILES}"
  SetOutPath $INSTDIR
  DetailPrint "compileall"
  nsExec::Exec '"$INSTDIR\python\python.exe" -m compileall -q "$INSTDIR\lib"'
  Pop $0 ; a file that cannot be compiled is compiled by nobody, and missed by nobody
  nsExec::Exec '"$INSTDIR\python\python.exe" -m desktop_app --version'
  Pop $0
  ${If} $0 != 0
    !insertmacro REMOVE_FILES
    !insertmacro REMOVE_ENTRIES
    MessageBox MB_OK|MB_ICONSTOP "$(SAY_PYTHON_FAILS)" /SD IDOK
    SetErrorLevel ${PYTHON_FAILS}
    Quit
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "${SHORTCUT}" "$INSTDIR\python\pythonw.exe" "-m desktop_app" "$INSTDIR\myna-hoken-navi.ico"
  WriteRegStr SHCTX "${ENTRY}" "DisplayName" "マイナ保険証ナビ (Myna Hoken Navi)"
  WriteRegStr SHCTX "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${ENTRY}" "DisplayIcon" "$INSTDIR\myna-hoken-navi.ico"
  WriteRegStr SHCTX "${ENTRY}" "Publisher" "Myna Hoken Navi"
  WriteRegStr SHCTX "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${ENTRY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${ENTRY}" "NoModify" 1
  WriteRegDWORD SHCTX "${ENTRY}" "NoRepair" 1
SectionEnd

; The renewal book stays; what would run a program that is no longer there goes.
Section un.reminders
  !insertmacro REFUSE_WHILE_RUNNING "pythonw.exe"
  !insertmacro REFUSE_WHILE_RUNNING "python.exe"
  nsExec::Exec '"$SYSDIR\schtasks.exe" /Delete /F /TN "${TASK}"'
  Pop $0 ; it fails where reminders were never switched on
  SetShellVarContext current
  Delete "$LOCALAPPDATA\myna-hoken-navi\reminders\${TASK}.xml"
  RMDir "$LOCALAPPDATA\myna-hoken-navi\reminders"
  RMDir "$LOCALAPPDATA\myna-hoken-navi"
  DeleteRegKey HKCU "Software\Classes\AppUserModelId\${NOTIFIER}"
  ${If} $MultiUser.InstallMode == "AllUsers"
    SetShellVarContext all
  ${EndIf}
SectionEnd

Section un.program
  !insertmacro REMOVE_FILES
  !insertmacro REMOVE_ENTRIES
SectionEnd
