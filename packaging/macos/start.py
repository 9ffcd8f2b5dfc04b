"""What the bundle starts."""

from desktop_app.__main__ import main

main()
