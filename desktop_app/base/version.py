"""Which version of the program this is."""

from __future__ import annotations

from desktop_app.base import paths


def version() -> str | None:
    """Return the version that was installed, as pyproject.toml writes it; None where the program never was."""
    from importlib.metadata import PackageNotFoundError  # no page that most people open needs it
    from importlib.metadata import version as installed

    try:
        return installed(paths.APP_NAME)
    except PackageNotFoundError:
        return None
