"""The report, for people who then look themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.facts.report.finding import Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from tools.facts.report.finding import Finding


def report(findings: Sequence[Finding], today: date, ended: int = 0) -> str:
    """Return the report of a day; `ended` facts were left out, for they held until a day before."""
    return "\n".join([*_head(findings, today, ended), *_groups(findings), *_newer(findings)]) + "\n"


def _head(findings: Sequence[Finding], today: date, ended: int) -> Iterator[str]:
    yield f"# What the pages of the facts say, {today}"
    yield ""
    yield ", ".join(f"{verdict}: {len(_of(findings, verdict))}" for verdict in Verdict)
    if ended:
        yield f"\nNot looked at, for they have ended: {ended}"


def _groups(findings: Sequence[Finding]) -> Iterator[str]:
    for verdict in Verdict:
        yield from _section(verdict.capitalize(), _of(findings, verdict), lambda each: "; ".join(_details(each)))


def _newer(findings: Iterable[Finding]) -> Iterator[str]:
    those = [each for each in findings if each.newer_day]
    yield from _section(
        "Speaks of a newer day", those, lambda each: f"{each.newer_day}, where the fact has {each.fact.as_of}"
    )


def _section(title: str, findings: Sequence[Finding], told: Callable[[Finding], str]) -> Iterator[str]:
    """Yield a group, with one line for all facts of which a page shows the same."""
    lines: dict[str, list[str]] = {}
    for each in findings:
        also = "" if each.is_first else " (says so too)"
        line = f"<{each.address}>{also}: {told(each)}".removesuffix(": ")
        lines.setdefault(line, []).append(_quoted(each.fact.name))
    if lines:
        items = (f"- {', '.join(names)} {line}" for line, names in lines.items())
        yield from ("", f"## {title} ({len(findings)})", "", *items)


def _of(findings: Iterable[Finding], verdict: Verdict) -> list[Finding]:
    return [each for each in findings if each.verdict is verdict]


def _details(finding: Finding) -> Iterator[str]:
    if finding.verdict is Verdict.MOVED:
        yield f"to {_quoted(finding.note)}, which {'does not say it' if finding.missing else 'says it'}"
    elif finding.note:
        yield _quoted(finding.note)
    for missing in finding.missing:
        nearest = f"nearest {_quoted(missing.nearest)}" if missing.nearest else "nothing like it"
        yield f"no {_quoted(missing.evidence)}, {nearest}"


def _quoted(text: str) -> str:
    """Return words of others such that they cannot become marks of the report."""
    return f"`{text.replace('`', chr(39))}`"
