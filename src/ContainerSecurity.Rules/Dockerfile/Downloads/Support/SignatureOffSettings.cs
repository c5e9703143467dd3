using System;
using System.Linq;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Finds options and settings that turn off package verification. Source: the programs' manuals, 2026-01.</summary>
internal static class SignatureOffSettings
{
    /// <summary>The word that turns verification off, or null.</summary>
    public static ShellWord? Find(CommandInvocation tool, ShellCommand command) => tool switch
    {
        { Name: "apk" } => tool.Option("--allow-untrusted"),
        _ when OsPackageManager.Find(tool.Name) is { IsApt: true } => tool.Option("--allow-unauthenticated", "--force-yes", "--allow-insecure-repositories") ?? tool.Find((text, _) => IsAptSetting(text)),
        { Name: "rpm" } => tool.Option("--nosignature", "--nodigest", "--noverify", "--nofiledigest"),
        _ when OsPackageManager.IsOfYum(tool.Name) => tool.Option("--nogpgcheck", "--no-gpgchecks") ?? tool.Find((text, _) => text.Contains("gpgcheck", StringComparison.Ordinal) && SwitchText.TurnsOff(Last(text), "gpgcheck")),
        { Name: "zypper" } => tool.Option("--no-gpg-checks", "--no-gpgcheck"),
        { Name: "choco" } => tool.Option("--ignore-checksums", "--ignorechecksum", "--ignore-checksum", "--allow-empty-checksums", "--allowemptychecksum"),
        { Name: "winget" } => tool.Option("--ignore-security-hash"),
        { Name: "scoop" } => tool.Option("-s", "--skip", "--skip-hash-check"),
        { Name: "Install-Module" or "Install-Script" or "Update-Module" or "Install-Package" } => tool.Option("-SkipPublisherCheck"),
        { Name: "echo" or "printf" or "sed" } when Writes(tool, command) => tool.Arguments.FirstOrDefault(word => Name(word) is { } name && name.IndexOf('=') > 0 && IsMark(name)),
        _ => null,
    };

    /// <summary>The part of a word that turns verification off.</summary>
    public static string Name(ShellWord word) => Marks.FirstOrDefault(mark => word.StaticPrefix.Contains(mark, StringComparison.Ordinal)) ?? word.StaticPrefix;

    /// <summary>The package manager that a word configures: a tool that only writes its settings is not the one that skips verification.</summary>
    public static string PackageManager(CommandInvocation tool, ShellWord word) =>
        tool.Name is not ("echo" or "printf" or "sed") ? tool.Name : Name(word) == AptMark ? "apt" : "yum";

    /// <summary>The tool whose package verification a variable turns off, or null.</summary>
    public static string? Victim(string name, string value) => name switch
    {
        "GOSUMDB" => value.Trim('"', '\'') == "off" ? "Go" : null,
        "GONOSUMCHECK" => SwitchText.IsOn(value) ? "Go" : null,
        "DOTNET_NUGET_SIGNATURE_VERIFICATION" => SwitchText.IsOff(value) ? "NuGet" : null,
        _ => null,
    };

    private const string AptMark = "trusted=yes";

    // Settings of APT sources and of yum repositories.
    private static readonly string[] Marks = [AptMark, "gpgcheck=0"];

    private static bool IsMark(string text) => Array.IndexOf(Marks, text) >= 0;

    // Into a file, a pipe (tee) or in place; "sed -i s/gpgcheck=0/gpgcheck=1/" turns verification on.
    private static bool Writes(CommandInvocation tool, ShellCommand command) => tool.Name == "sed"
        ? command.EffectiveCommand.HasOption("-i") && tool.Arguments.Any(a => a.StaticPrefix.Contains("=1/gpgcheck=0", StringComparison.Ordinal) || a.StaticPrefix.Contains("[trusted=yes]", StringComparison.Ordinal))
        : !command.Redirections.IsEmpty || !command.IsLastInPipeline;

    private static bool IsAptSetting(string text)
    {
        var equals = text.IndexOf('=');
        return equals > 0 && SwitchText.IsOn(text.Substring(equals + 1))
            && (text.Contains("AllowUnauthenticated", StringComparison.OrdinalIgnoreCase) || text.Contains("AllowInsecureRepositories", StringComparison.OrdinalIgnoreCase));
    }

    private static string Last(string text) => text.StartsWith("--setopt=", StringComparison.Ordinal) ? text.Substring("--setopt=".Length) : text;
}
