"""What pip and packaging say, for python.spec.ts. Answers are JSON on standard output."""

import json
import os
import re
import sys
import tarfile


def fetch(folder, wanted):
    """Unpacks source distributions below the folder, found as pip finds them. Builds nothing."""
    from pip._internal.commands import create_command

    command = create_command("download")
    options, _ = command.parse_args([])
    with command.main_context():
        session = command._build_session(options)
        finder = command._build_package_finder(options, session)
        for spec in wanted:
            name, version = spec.split("==")
            target = os.path.join(folder, spec)
            if os.path.exists(target):
                continue
            candidates = finder.find_all_candidates(name)
            [link] = [
                c.link for c in candidates if str(c.version) == version and c.link.filename.endswith(".tar.gz")
            ][:1]
            answer = session.get(link.url_without_fragment)
            answer.raise_for_status()
            archive = os.path.join(folder, link.filename)
            with open(archive, "wb") as file:
                file.write(answer.content)
            with tarfile.open(archive) as tar:
                members = [m for m in tar.getmembers() if m.isfile() and ".." not in m.name and m.name[0] != "/"]
                for member in members:
                    member.name = member.name.split("/", 1)[1]
                tar.extractall(target + ".part", members=members)
            os.rename(target + ".part", target)
    return True


def requirements(path):
    """Every package of a requirements file and of those it includes, as pip parses them; markers are not asked."""
    from pip._internal.network.session import PipSession
    from pip._internal.req.constructors import install_req_from_parsed_requirement
    from pip._internal.req.req_file import parse_requirements

    found = []
    for parsed in parse_requirements(path, session=PipSession()):
        wanted = install_req_from_parsed_requirement(parsed)
        if parsed.constraint:
            continue
        if wanted.req is None:
            # pip learns the name when it builds the package; until then the address has to do. A folder is a project of its own.
            if not wanted.link.is_file:
                found.append([wanted.link.path.split("@")[0].removesuffix(".git").rsplit("/", 1)[1], None])
            continue
        pins = [s.version for s in wanted.req.specifier if s.operator in ("==", "===") and not s.version.endswith(".*")]
        version = pins[0] if pins else None
        if wanted.link is not None:
            version = "elsewhere"
        found.append([wanted.req.name, version])
    return found


def pylock(path):
    """Every package of a pylock file, as packaging reads it."""
    import tomllib

    from packaging.pylock import Pylock

    with open(path, "rb") as file:
        lock = Pylock.from_dict(tomllib.load(file))
    return [[p.name, str(p.version) if p.version and (p.sdist or p.wheels) else "elsewhere"] for p in lock.packages]


def poetry(folder):
    """Every package of poetry.lock, as Poetry itself reads it."""
    import tomllib
    from pathlib import Path

    from poetry.packages.locker import Locker

    project = tomllib.loads((Path(folder) / "pyproject.toml").read_text())
    packages = Locker(Path(folder) / "poetry.lock", project).locked_repository().packages
    return [[p.name, str(p.version) if p.source_type in (None, "legacy") else "elsewhere"] for p in packages]


def pdm(folder):
    """Every package of pdm.lock, as PDM itself reads it."""
    from pdm.core import Core

    packages = Core().create_project(folder).get_locked_repository().packages.values()
    candidates = [package.candidate for package in packages]
    return [[c.name, c.version if c.req.is_named else "elsewhere"] for c in candidates]


def main(what, *given):
    if what == "fetch":
        answer = fetch(given[0], given[1:])
    else:
        read = {"requirements": requirements, "pylock": pylock, "poetry": poetry, "pdm": pdm}[what]
        answer = read(given[0])
        answer = sorted({(re.sub(r"[-_.]+", "-", name).lower(), version) for name, version in answer}, key=str)
    print(json.dumps(answer))


main(*sys.argv[1:])
