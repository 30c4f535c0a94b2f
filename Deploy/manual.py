#!/usr/bin/env python3
"""Writes the manual pages of chapar and its commands from its argument parser's description of them.

    Deploy/manual.py PATH/TO/chapar FOLDER        chapar.1, chapar-add.1, chapar-dead-list.1, ..., chapar-relay.1, ...

The pages of the other programs in its folder are their own `--help`.
"""
import json
import subprocess
import sys
from pathlib import Path


def roff(text):
    """Escapes text for roff: no line is taken as a request, and hyphens stay hyphens."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def paragraphs(text):
    """A discussion as paragraphs; indented lines are kept as they are."""
    for block in text.split("\n\n"):
        yield ".PP"
        rows = block.split("\n")
        if any(row.startswith("  ") for row in rows):
            yield from [".nf", *map(roff, rows), ".fi"]
        else:
            yield roff(" ".join(rows))


def names(argument):
    dashes = {"long": "--", "short": "-", "longWithSingleDash": "-"}
    return [dashes[name["kind"]] + name["name"] for name in argument.get("names", [])]


def term(argument):
    value = roff(argument.get("valueName", "value"))
    if argument["kind"] == "positional":
        return f"\\fI{value}\\fR"
    given = ", ".join(f"\\fB{roff(name)}\\fR" for name in names(argument))
    return given if argument["kind"] == "flag" else f"{given} \\fI{value}\\fR"


def synopsis(path, arguments, commands):
    parts = [f"\\fB{roff(' '.join(path))}\\fR"]
    for argument in arguments:
        text = term({**argument, "names": [argument["preferredName"]]} if argument.get("preferredName") else argument)
        dots = " ..." if argument.get("isRepeating") else ""
        parts.append(f"[{text}{dots}]" if argument.get("isOptional") else text + dots)
    return " ".join(parts + (["\\fIcommand\\fR"] if commands else []))


def page(command, path):
    arguments = [each for each in command.get("arguments", []) if each.get("shouldDisplay", True)]
    commands = [each for each in command.get("subcommands", [])
                if each["commandName"] != "help" and each.get("shouldDisplay", True)]
    title = "-".join(path)
    lines = [f'.TH "{title.upper()}" 1 "" "Chapar" "Chapar"', ".SH NAME",
             f"{roff(title)} \\- {roff(command.get('abstract', '').rstrip('.'))}", ".SH SYNOPSIS",
             synopsis(path, arguments, commands)]
    if command.get("discussion"):
        lines += [".SH DESCRIPTION", *list(paragraphs(command["discussion"]))[1:]]
    for heading, kinds in (("ARGUMENTS", ("positional",)), ("OPTIONS", ("option", "flag"))):
        listed = [each for each in arguments if each["kind"] in kinds]
        if listed:
            lines.append(f".SH {heading}")
        for each in listed:
            lines += [".TP", term(each), roff(each.get("abstract", "") or each.get("discussion", ""))]
    if commands:
        lines.append(".SH COMMANDS")
        for each in commands:
            lines += [".TP", f"\\fB{roff('-'.join(path + [each['commandName']]))}\\fR(1)", roff(each.get("abstract", ""))]
    if len(path) > 1:
        lines += [".SH SEE ALSO", f"\\fB{roff('-'.join(path[:-1]))}\\fR(1)"]
    return "\n".join(lines) + "\n", commands


def write(command, path, folder):
    text, commands = page(command, path)
    (folder / f"{'-'.join(path)}.1").write_text(text, encoding="utf-8")
    for each in commands:
        write(each, path + [each["commandName"]], folder)


def program(path, folder):
    """The page of a program whose command line is read by the stages' own launcher."""
    text = subprocess.run([path, "--help"], check=True, capture_output=True, text=True).stdout
    summary, usage, *rest = text.rstrip("\n").split("\n\n")
    lines = [f'.TH "{path.name.upper()}" 1 "" "Chapar" "Chapar"', ".SH NAME",
             f"{roff(path.name)} \\- {roff(summary.rstrip('.'))}", ".SH SYNOPSIS", roff(usage.removeprefix("USAGE: ")),
             ".SH DESCRIPTION"]
    for block in rest:
        heading, _, rows = block.partition(":\n")
        if not heading.isupper():
            lines += [".PP", roff(block)]
            continue
        lines.append(f".SH {heading}")
        for row in rows.split("\n"):
            if row.startswith("      "):
                lines.append(roff(row.strip()))
            else:
                lines += [".TP", "\\fB" + roff(row.strip()) + "\\fR"]
    lines += [".SH SEE ALSO", "\\fBchapar\\fR(1)"]
    (folder / f"{path.name}.1").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder = Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    dump = subprocess.run([sys.argv[1], "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout
    command = json.loads(dump)["command"]
    write(command, [command["commandName"]], folder)
    for name in ("relay", "fetcher", "cleaner", "extractor", "storer", "monitor"):
        program(Path(sys.argv[1]).parent / f"chapar-{name}", folder)


main()
