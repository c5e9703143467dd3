#!/usr/bin/env python3
"""Rewrites a data table of the built-in rules from a file that its source publishes.

    eng/refresh-tables.py end-of-life products.json        the full list of products of endoflife.date's API, version 1
    eng/refresh-tables.py removed-apis deprecation-guide.md   the page's source in kubernetes/website
    eng/refresh-tables.py cluster-versions supported-kubernetes-versions.md   the page's source in MicrosoftDocs/azure-aks-docs
    eng/refresh-tables.py provider-tokens gitleaks.toml    the default configuration of gitleaks
    eng/refresh-tables.py azure-roles built-in-roles.md    the page's source in MicrosoftDocs/azure-docs
    eng/refresh-tables.py cluster-roles rbac.md            the page's source in kubernetes/website

It downloads nothing. New rows are added and the table's date is set to today's. A row that differs from the source stays as it is and is
printed: what differs was mostly decided by hand (support that is paid for, a month's last day). --replace takes the source's values.
docs/contributing/refreshing-data.md says where each file comes from and what to look at afterwards.
"""
import argparse
import calendar
import datetime
import json
import pathlib
import re
import sys
import tomllib

TABLES = pathlib.Path(__file__).resolve().parent.parent / "src" / "ContainerSecurity.Rules" / "Tables"
MONTHS = {name: number for number, name in enumerate(calendar.month_abbr) if name}

# Products of endoflife.date by the repository of their official image, and how many parts of a version make a cycle here.
PRODUCTS = {
    "alpine-linux": "alpine", "amazon-linux": "amazonlinux", "centos": "centos", "debian": "debian", "dotnet": "mcr.microsoft.com/dotnet",
    "fedora": "fedora", "go": "golang", "mariadb": "mariadb", "mongodb": "mongo", "mysql": "mysql", "nginx": "nginx", "nodejs": "node",
    "opensuse": "opensuse/leap", "oracle-linux": "oraclelinux", "php": "php", "postgresql": "postgres", "python": "python", "redis": "redis",
    "ruby": "ruby", "ubuntu": "ubuntu",
}


class Table:
    """A table's file: header lines and rows, which the first `keys` cells identify."""

    def __init__(self, name, keys):
        self.path = TABLES / name
        lines = self.path.read_text(encoding="utf-8").splitlines()
        self.header = [line for line in lines if line.startswith("#")]
        self.rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        self.keys = keys

    def merge(self, rows, replace):
        """Adds new rows; of a row that is there, prints or takes what differs."""
        known = {tuple(row[: self.keys]): row for row in self.rows}
        for row in rows:
            old = known.get(tuple(row[: self.keys]))
            if old is None:
                print(f"{self.path.name}: new: {' '.join(row)}")
                self.rows.append(row)
                known[tuple(row[: self.keys])] = row
            elif old != row:
                print(f"{self.path.name}: {'replaced' if replace else 'kept'}: {' '.join(old)}; the source has: {' '.join(row)}")
                if replace:
                    old[:] = row

    def write(self, sort=None):
        if sort:
            self.rows.sort(key=sort)
        today = datetime.date.today().isoformat()
        header = [f"# Date: {today}" if line.startswith("# Date: ") else line for line in self.header]
        self.path.write_text("\n".join(header + ["\t".join(row) for row in self.rows]) + "\n", encoding="utf-8", newline="\n")


def version_key(text):
    return [int(part) if part.isdigit() else sys.maxsize for part in text.split(".")]


def covers(rows, repository, cycle):
    """Whether a row for a shorter version already speaks of a cycle ("3" of "3.6")."""
    parts = cycle.split(".")
    return any(row[0] == repository and row[1] == ".".join(parts[:n]) for row in rows for n in range(1, len(parts)))


def end_of_life(text, replace):
    table, names = Table("end-of-life.txt", 2), Table("release-names.txt", 1)
    rows, codenames = [], []
    for product in json.loads(text)["result"]:
        repository = PRODUCTS.get(product["name"])
        for release in product["releases"] if repository else []:
            if release.get("eolFrom") and not covers(table.rows, repository, release["name"]):
                rows.append([repository, release["name"], release["eolFrom"]])
                codename = (release.get("codename") or "").split(" ")[0].lower()
                if codename and repository in ("debian", "ubuntu"):
                    codenames.append([codename, repository, release["name"]])
    if not rows:
        sys.exit("The file has no release of a known product: has the API changed?")
    table.merge(rows, replace)
    names.merge(codenames, replace)
    table.write(sort=lambda row: (row[0], version_key(row[1])))
    names.write()


def removed_apis(text, replace):
    table = Table("removed-apis.txt", 2)
    rows = []
    # "The **a/v1** and **b/v1** API versions of Kind and Kind are no longer served as of v1.22." and "Kind in the **a/v1** API version will ..."
    text = re.sub(r"^(\w+) in the (\*\*.+?\*\*) API version", r"The \2 API version of \1", text, flags=re.M)
    statement = re.compile(r"^The (.+?) API versions? of (.+?) (?:is|are|will) no longer (?:be )?served (?:as of|in|starting in) v([0-9.]+[0-9])", re.M)
    for match in statement.finditer(text):
        replacement = re.search(r"use the \*\*(.+?)\*\* API version", text[match.end():].split("####")[0])
        for version in re.findall(r"\*\*(.+?)\*\*", match[1]):
            for kind in re.findall(r"[A-Z]\w+", match[2]):
                if not any(row[0] == version and row[1] == kind for row in table.rows):
                    rows.append([version, kind, match[3], replacement[1] if replacement else "?", "Shape"])
                else:
                    row = next(row for row in table.rows if row[0] == version and row[1] == kind)
                    rows.append([version, kind, match[3], *row[3:]])
    if not rows:
        sys.exit("The file says of no API version that it is not served: has the page changed?")
    table.merge(rows, replace)
    table.write(sort=lambda row: (version_key(row[2]), row[0], row[1]))
    print("Of a new row say what changes besides the version (the guide lists it), and replace '?'.")


def first_day_after(text):
    """The first day without support after 'Mar 2026' or 'Mar 12, 2026'."""
    match = re.match(r"([A-Z][a-z]{2})[a-z]*\.? (?:(\d+), )?(\d{4})$", text)
    if not match or match[1] not in MONTHS:
        return None
    year, month = int(match[3]), MONTHS[match[1]]
    day = int(match[2]) if match[2] else calendar.monthrange(year, month)[1]
    return (datetime.date(year, month, day) + datetime.timedelta(days=1)).isoformat()


def cluster_versions(text, replace):
    table = Table("cluster-versions.txt", 1)
    ends = {}
    for block in re.split(r"\n(?!\s*\|)", text):
        lines = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in block.splitlines() if line.strip().startswith("|")]
        if not lines or "End of life" not in lines[0]:
            continue
        for cells in lines[1:]:
            row = dict(zip(lines[0], cells))
            version, standard, long_term = cells[0], first_day_after(row["End of life"]), first_day_after(row.get("LTS End of life", ""))
            if re.fullmatch(r"1\.\d+", version) and standard:
                ends[version] = [standard, long_term or ends.get(version, [None, None])[1]]
    if not ends:
        sys.exit("The file has no table of versions with their end of life: has the page changed?")
    known = {row[0]: row for row in table.rows}
    rows = []
    for version, (standard, long_term) in sorted(ends.items(), key=lambda item: version_key(item[0])):
        # Without a date of its own, long-term support lasts a year longer.
        usual = f"{int(standard[:4]) + 1}{standard[4:]}"
        rows.append([version, standard, long_term or (known[version][2] if version in known else usual)])
    table.merge(rows, replace)
    table.write(sort=lambda row: version_key(row[0]))


CLASSES = {
    "a-f0-9": "Hex", "0-9a-f": "Hex", "A-Z0-9": "Upper", "0-9A-Z": "Upper", "A-Z2-7": "Upper", "a-z0-9": "Lower", "0-9a-z": "Lower",
    "a-zA-Z0-9": "AlphaNumeric", "0-9a-zA-Z": "AlphaNumeric", "A-Za-z0-9": "AlphaNumeric", "0-9A-Za-z": "AlphaNumeric", r"\w": "Word",
    "a-zA-Z0-9_": "Word", "0-9a-zA-Z_": "Word", r"\w-": "Base64Url", "a-zA-Z0-9_-": "Base64Url", r"a-zA-Z0-9_\-": "Base64Url",
}


def provider_tokens(text, replace):
    table = Table("provider-tokens.txt", 1)
    known = {row[0]: row for row in table.rows}
    rows, unread = [], []
    form = re.compile(r"(?:\\b)?\(?(?P<prefix>[A-Za-z][A-Za-z0-9_-]*[_-])(?:\[(?P<set>[^\]]+)\]|(?P<word>\\w))\{(?P<least>\d+)(?:,(?P<most>\d+))?\}\)?(?:\\b.*|\(\?:.*)?$")
    for rule in tomllib.loads(text).get("rules", []):
        match = form.match(rule.get("regex", ""))
        characters = match and CLASSES.get(match["set"] or match["word"])
        if not characters:
            unread.append(rule["id"])
            continue
        old = known.get(match["prefix"])
        name = old[1] if old else "a token (" + rule["id"] + ")"
        rows.append([match["prefix"], name, characters, match["least"], match["most"] or match["least"], old[5] if old else "Likely"])
    if not rows:
        sys.exit("The file has no rule that is a prefix and a set of characters: has its format changed?")
    table.merge(rows, replace)
    table.write()
    print(f"{len(unread)} rules are not of the form prefix and characters; compare by hand: {', '.join(unread)}")
    print("Give each new row a name with an article, and say Certain only where the prefix belongs to one provider alone.")


def azure_roles(text, replace):
    table = Table("azure-roles.txt", 1)
    published = {match[2]: match[1] for match in re.finditer(r"\| \[([^\]]+)\]\([^)]*\) \|[^\n]*\| ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) \|", text)}
    if not published:
        sys.exit("The file has no table of roles with their ids: has the page changed?")
    for row in table.rows:
        if row[0] not in published:
            print(f"{table.path.name}: the source no longer has {row[1]} ({row[0]})")
    table.merge([[row[0], published[row[0]], row[2]] for row in table.rows if row[0] in published], replace)
    others = sorted(name for id, name in published.items() if re.search(r"^(Owner|Contributor)$|Administrator$|^Acr|Container Registry", name) and all(row[0] != id for row in table.rows))
    print(f"Not in the table, for you to decide: {', '.join(others)}")
    table.write()


def cluster_roles(text, replace):
    table = Table("cluster-roles.txt", 1)
    published = sorted(set(re.findall(r"<td><b>([a-z:-]+)</b></td>", text)))
    if not published:
        sys.exit("The file has no table of default roles: has the page changed?")
    prefixes = tuple(row[0][:-1] for row in table.rows if row[0].endswith("*"))
    table.merge([[name, "ClusterRole"] for name in published if not name.startswith(prefixes)], replace)
    table.write(sort=lambda row: row[0])


REFRESHERS = {
    "end-of-life": end_of_life, "removed-apis": removed_apis, "cluster-versions": cluster_versions,
    "provider-tokens": provider_tokens, "azure-roles": azure_roles, "cluster-roles": cluster_roles,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", choices=sorted(REFRESHERS))
    parser.add_argument("file", type=pathlib.Path, help="what the source publishes, downloaded")
    parser.add_argument("--replace", action="store_true", help="take the source's values for rows that differ")
    options = parser.parse_args()
    REFRESHERS[options.table](options.file.read_text(encoding="utf-8"), options.replace)


if __name__ == "__main__":
    main()
