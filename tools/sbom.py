"""Writes build/sbom.json, a CycloneDX 1.6 list of what is shipped, once the schema accepts it: python -m tools.sbom."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.base.exit_codes import DONE, NOTHING
from tools.licences import parts

if TYPE_CHECKING:
    from tools.licences import Part

TARGET = Path(__file__).resolve().parent.parent / "build" / "sbom.json"

_TYPES = {"program": "application", "package": "library"}


def sbom(shipped: list[Part]) -> dict[str, Any]:
    """Return the list as CycloneDX has it; the program is what it is about, the other parts are its components."""
    program, *components = (component(part) for part in shipped)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": program},
        "components": components,
    }


def component(part: Part) -> dict[str, Any]:
    """Return a part as a component.

    The hashes are those of all files that may be installed of a version, one for each system: as references, because a
    component's own hashes would say that they are those of one file.
    """
    found: dict[str, Any] = {"type": _TYPES.get(part.kind, "file"), "bom-ref": part.name, "name": part.name}
    found["version"] = part.version
    if part.licence:
        found["licenses"] = [{"expression": part.licence}]
    if part.kind == "package":
        address = f"pkg:pypi/{part.name}@{part.version.replace('!', '%21')}"
        found["purl"] = address
        found["externalReferences"] = [{"type": "distribution", "url": address, "hashes": _hashes(part)}]
    elif part.hashes:
        found["hashes"] = _hashes(part)
    return found


def _hashes(part: Part) -> list[dict[str, str]]:
    return [{"alg": "SHA-256", "content": each} for each in part.hashes]


def _fault_in(text: str) -> str | None:
    """Return what the schema of CycloneDX says against it."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    return None if fault is None else str(fault)


def main() -> int:
    """Write the file; 1 where the schema refuses it."""
    text = json.dumps(sbom(parts()), indent=2, ensure_ascii=False) + "\n"
    fault = _fault_in(text)
    if fault:
        print(fault, file=sys.stderr)
        return NOTHING
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(text, encoding="utf-8")
    print(TARGET)
    return DONE


if __name__ == "__main__":
    sys.exit(main())
