"""Makes what installs the program on Windows; packaging/windows/README.md says how it goes on."""
