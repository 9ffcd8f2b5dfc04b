#!/bin/sh
# The Python of a lane of the end-to-end tests: in namespaces of its own, with a screen of its own.
set -eu
here=$(dirname "$0")
exec "$here/isolated.sh" "$here/on_a_screen.sh" "$here/../.venv/bin/python" "$@"
