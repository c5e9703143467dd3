using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Dockerfile.Packages.Support;

/// <summary>
/// The package managers of languages other than pip, npm and go. Source: their manuals, 2026-01: dotnet tool install, cargo install, pipx, uv, poetry,
/// composer, conda, gem, luarocks, cpanm, pecl, opam, cabal, nimble, dart pub, ansible-galaxy, mix, deno, PowerShellGet.
/// </summary>
internal static class LanguagePackageManagers
{
    private const string Python = "=<>~!@^[ ";

    private static readonly string[] PythonOptions =
    [
        "--python", "-p", "--pip-args", "-i", "--index-url", "--index", "--default-index", "--extra-index-url", "-f", "--find-links", "--suffix", "--with", "--with-requirements", "--with-editable", "--with-executables-from",
        "-c", "--constraint", "--constraints", "--override", "--overrides", "--build-constraints", "-r", "--requirement", "--requirements", "-e", "--editable", "--extra", "-t", "--target", "--prefix", "--directory", "--project",
        "--config-file", "--cache-dir", "--link-mode", "--python-version", "--python-platform", "--resolution", "--prerelease", "--exclude-newer", "--no-binary", "--only-binary", "--group", "-G", "--source", "--optional",
        "--package", "--script", "--allow-insecure-host", "--keyring-provider", "--config-setting", "-C", "--reinstall-package", "--upgrade-package", "-P", "--marker", "--branch", "--rev", "--tag", "--backend", "--torch-backend", "--categories", "--color",
    ];

    private static readonly LanguagePackageManager Pipx = OfPython(["install", "install-all"]) with { VersionOptions = ["--spec"] };

    private static readonly LanguagePackageManager Conda = new()
    {
        Verbs = ["install", "create"],
        Separators = "=<>!~[ ",
        Hint = "{0}=<version>",
        ValueOptions = ["-n", "--name", "-p", "--prefix", "-c", "--channel", "--file", "-f", "--repodata-fn", "--revision", "--solver", "--subdir", "--platform", "--clone", "-r", "--root-prefix", "--rc-file", "--experimental-solver", "--cacert", "--ssl-verify", "--trace-history"],
        Files = [".tar.bz2", ".conda", ".yml", ".yaml"],
    };

    private static readonly LanguagePackageManager Module = new()
    {
        Verbs = [""],
        Separators = "*",
        Hint = "{0} -RequiredVersion <version>",
        VersionOptions = ["-RequiredVersion", "-MinimumVersion", "-MaximumVersion"],
        ValueOptions = ["-Repository", "-Scope", "-Credential", "-Proxy", "-ProxyCredential", "-InputObject", "-ErrorAction", "-WarningAction", "-Source", "-ProviderName", "-Destination", "-Path", "-LiteralPath", "-ErrorVariable", "-OutVariable"],
    };

    private static readonly LanguagePackageManager Cargo = new()
    {
        Verbs = ["install"],
        VersionOptions = ["--version", "--vers", "--path", "--git", "--list"],
        ValueOptions =
        [
            "--version", "--vers", "--git", "--branch", "--tag", "--rev", "--path", "--root", "--index", "--registry", "--features", "-F", "--profile", "--target", "--target-dir", "-j", "--jobs", "--bin", "--example", "--config", "-Z",
            "--color", "--message-format", "--timings",
        ],
    };

    private static readonly Dictionary<string, LanguagePackageManager[]> Managers = new(StringComparer.Ordinal)
    {
        ["pipx"] = [Pipx, Pipx with { Verbs = ["inject"], Skip = 1 }, Pipx with { Verbs = ["run"], TakesOne = true }],
        ["uv"] = [OfPython(["tool install", "tool run"]) with { TakesOne = true, VersionOptions = ["--from"] }, OfPython(["pip install", "add"])],
        ["uvx"] = [OfPython([""]) with { TakesOne = true, VersionOptions = ["--from"] }],
        ["poetry"] = [OfPython(["add", "self add"]) with { Hint = "{0}@<version>", VersionOptions = ["--lock"] }],
        ["pdm"] = [OfPython(["add"])],
        ["rye"] = [OfPython(["add", "install"])],
        ["pipenv"] = [OfPython(["install"])],
        ["easy_install"] = [OfPython([""])],
        ["cargo"] = [Cargo, Cargo with
        {
            Verbs = ["binstall"],
            VersionOptions = ["--version", "--manifest-path", "--git"],
            ValueOptions = ["--version", "--manifest-path", "--git", "--targets", "--target", "--install-path", "--root", "--strategies", "--pkg-url", "--pkg-fmt", "--bin-dir", "--index", "--registry", "--rate-limit", "--github-token", "--log-level", "--min-tls-version", "--bin"],
        }],
        ["cargo-binstall"] = [Cargo with { Verbs = [""] }],
        ["gem"] = [new()
        {
            Verbs = ["install", "i"],
            Separators = ":",
            Hint = "{0}:<version>",
            VersionOptions = ["-v", "--version"],
            ValueOptions = ["-v", "--version", "-i", "--install-dir", "-n", "--bindir", "--platform", "-s", "--source", "--build-root", "-P", "--trust-policy", "-g", "--file", "--document", "-B", "--bulk-threshold", "-p", "--http-proxy", "--config-file", "--target-rbconfig"],
            Files = [".gem"],
        }],
        ["composer"] = [OfComposer(["require", "global require", "req"]), OfComposer(["create-project"]) with { TakesOne = true }],
        ["dotnet"] =
        [
            OfDotNet(["tool install", "tool update", "add package", "package add"]) with { TakesOne = true },
            OfDotNet(["new install", "new --install"]) with { Separators = "@:", Hint = "{0}@<version>" },
            // "dotnet add PROJECT package NAME"
            OfDotNet(["add"]) with { Skip = 2 },
        ],
        ["dnx"] = [OfDotNet([""]) with { TakesOne = true, Hint = "{0}@<version>" }],
        ["nuget"] = [new() { Verbs = ["install"], TakesOne = true, Hint = "{0} -Version <version>", VersionOptions = ["-Version", "-version"], ValueOptions = ["-Version", "-OutputDirectory", "-Source", "-ConfigFile", "-Framework", "-SolutionDirectory", "-Verbosity", "-DependencyVersion", "-FallbackSource", "-o", "-PackageSaveMode"], Files = [".config"] }],
        ["conda"] = [Conda],
        ["mamba"] = [Conda],
        ["micromamba"] = [Conda],
        ["pixi"] = [Conda with { Verbs = ["global install", "add"], ValueOptions = ["-c", "--channel", "-p", "--platform", "-e", "--environment", "--expose", "--with", "--manifest-path"] }],
        ["luarocks"] = [new() { Verbs = ["install"], IsVersionNext = true, Hint = "{0} <version>", ValueOptions = ["--server", "--only-server", "--only-sources", "--tree", "--lua-dir", "--lua-version", "--namespace", "--timeout", "--project-tree"], Files = [".rockspec", ".rock"] }],
        ["cpanm"] = [new() { Verbs = [""], Separators = "@~", ValueOptions = ["-l", "-L", "--local-lib", "--local-lib-contained", "--mirror", "--from", "-M", "--configure-timeout", "--build-timeout", "--test-timeout", "--cpanfile", "--mirror-index"], VersionOptions = ["--installdeps", "--info", "--look", "--self-upgrade", "--uninstall", "-U"], Files = [".tar.gz", ".tgz", ".zip"], IsName = static name => !name.Contains('/') }],
        ["cpm"] = [new() { Verbs = ["install"], Separators = "@~", ValueOptions = ["-w", "-L", "--resolver", "--cpanfile", "--mirror"], IsName = static name => !name.Contains('/') }],
        ["cpan"] = [new() { Verbs = [""], Separators = "/", Hint = "<author>/{0}-<version>.tar.gz", ValueOptions = ["-j", "-M"], VersionOptions = ["-a", "-l", "-O", "-D", "-v", "-h"], IsName = static name => name is not ("install" or "App::cpanminus" or "local::lib") }],
        ["pecl"] = [new() { Verbs = ["install", "upgrade"], Separators = "-", Hint = "{0}-<version>", ValueOptions = ["-D", "--configureoptions", "-R", "--installroot", "-P", "--packagingroot"], Files = [".tgz", ".tar", ".xml"], IsName = static name => !name.Contains('/') }],
        ["pear"] = [new() { Verbs = ["install"], Separators = "-", Hint = "{0}-<version>", Files = [".tgz", ".tar", ".xml"] }],
        ["opam"] = [new() { Verbs = ["install"], Separators = ".=<>", Hint = "{0}.<version>", ValueOptions = ["-j", "--jobs", "--switch", "--root", "--color"], VersionOptions = ["--deps-only"] }],
        ["cabal"] = [new() { Verbs = ["install", "v2-install"], Hint = "{0}-<version>", ValueOptions = ["--installdir", "--install-method", "-w", "--with-compiler", "-j", "--constraint", "--index-state", "--project-file", "--package-env", "--lib-name", "--overwrite-policy"], VersionOptions = ["--constraint"], IsName = static name => !EndsInVersion(name) && name != "all" && !name.Contains(':') }],
        ["stack"] = [new() { Verbs = ["install"], Hint = "{0}-<version>", VersionOptions = ["--resolver", "--snapshot"], ValueOptions = ["--resolver", "--local-bin-path", "-j"], IsName = static name => !EndsInVersion(name) && !name.Contains(':') }],
        ["nimble"] = [new() { Verbs = ["install"], ValueOptions = ["-p", "--passNim"] }],
        ["dart"] = [OfPub("pub global activate"), OfPub("install")],
        ["pub"] = [OfPub("global activate")],
        ["flutter"] = [OfPub("pub global activate")],
        ["ansible-galaxy"] = [new() { Verbs = ["install", "collection install", "role install"], Separators = ":=,<>", Hint = "{0}:<version>", ValueOptions = ["-r", "--role-file", "--requirements-file", "-p", "--roles-path", "--collections-path", "-s", "--server", "--token", "--api-key", "--timeout", "--keyring"], Files = [".tar.gz", ".yml", ".yaml"], IsName = static name => name is not ("collection" or "role") }],
        ["mix"] = [new() { Verbs = ["archive.install hex", "escript.install hex"], IsVersionNext = true, Hint = "{0} <version>", ValueOptions = ["--organization", "--repo", "--app"] }],
        ["volta"] = [new() { Verbs = ["install"] }],
        ["deno"] = [new() { Verbs = ["install", "i", "add", "run", "x"], TakesOne = true, ValueOptions = ["-n", "--name", "--root", "--import-map", "-c", "--config", "--allow-read", "--allow-net", "--cert", "--lock", "--seed"], IsName = static name => name.StartsWith("npm:", StringComparison.Ordinal) || name.StartsWith("jsr:", StringComparison.Ordinal), Separators = "\0" }],
        ["Install-Module"] = [Module],
        ["Save-Module"] = [Module],
        ["Install-Script"] = [Module],
        ["Save-Script"] = [Module],
        ["Install-Package"] = [Module],
        ["Save-Package"] = [Module],
        ["Install-PackageProvider"] = [Module],
        ["Install-PSResource"] = [Module with { Hint = "{0} -Version <version>", VersionOptions = ["-Version", "-RequiredResource", "-RequiredResourceFile"] }],
        ["Save-PSResource"] = [Module with { Hint = "{0} -Version <version>", VersionOptions = ["-Version"] }],
    };

    /// <summary>The package managers of a program; empty for one that is none.</summary>
    public static LanguagePackageManager[] Of(string program) => Managers.TryGetValue(program, out var found) ? found : [];

    private static LanguagePackageManager OfPython(string[] verbs) => new()
    {
        Verbs = verbs,
        Separators = Python,
        Hint = "{0}==<version>",
        ValueOptions = PythonOptions,
        Files = [".whl", ".tar.gz", ".zip"],
        IsName = static name => !name.Contains('/') && !name.StartsWith("git+", StringComparison.Ordinal) && !name.Contains('*'),
    };

    private static LanguagePackageManager OfComposer(string[] verbs) => new()
    {
        Verbs = verbs,
        Separators = ":= ",
        Hint = "{0}:<version>",
        ValueOptions = ["-d", "--working-dir", "--repository", "--repository-url", "-s", "--stability", "--prefer-install", "--ignore-platform-req", "--audit-format"],
        // A version may be an argument of its own, and a platform package has no version of its own.
        IsName = static name => name.Contains('/') && name[name.Length - 1] != '/',
    };

    private static LanguagePackageManager OfDotNet(string[] verbs) => new()
    {
        Verbs = verbs,
        Hint = "{0} --version <version>",
        VersionOptions = ["--version", "--all"],
        ValueOptions = ["--version", "-v", "--verbosity", "--tool-path", "--configfile", "--add-source", "--source", "-s", "--framework", "-f", "--tool-manifest", "--arch", "-a", "--package-directory", "--project", "--nuget-source", "--runtime", "-r"],
        Files = [".csproj", ".fsproj", ".vbproj", ".sln", ".slnx", ".nupkg"],
        IsName = static name => !name.Contains('/') && name is not ("package" or "reference"),
    };

    private static LanguagePackageManager OfPub(string verb) => new()
    {
        Verbs = [verb],
        IsVersionNext = true,
        Separators = "@:",
        Hint = "{0} <version>",
        ValueOptions = ["-s", "--source", "--features", "-x", "--executable", "-u", "--hosted-url", "--git-path", "--git-ref"],
        VersionOptions = ["-s", "--source"],
    };

    private static bool EndsInVersion(string name) => name.LastIndexOf('-') is > 0 and var dash && dash + 1 < name.Length && char.IsDigit(name[dash + 1]);
}
