; What Windows shows of a program in its properties.
VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Myna Hoken Navi"
VIAddVersionKey /LANG=0 "FileDescription" "マイナ保険証ナビ (Myna Hoken Navi)"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT"
