using System;
using System.Linq;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Finds options and settings that turn off package verification. Source: the programs' manuals, 2026-01.</summary>
internal static class SignatureOffSettings
{
    /// <summary>The word that turns verification off, or null.</summary>
    public static ShellWord? Find(Tool tool, ShellCommand command) => tool switch
    {
        { Name: "apk" } => tool.Option("--allow-untrusted"),
        { IsApt: true } => tool.Option("--allow-unauthenticated", "--force-yes", "--allow-insecure-repositories") ?? tool.Find((text, _) => IsAptSetting(text)),
        { Name: "rpm" } => tool.Option("--nosignature", "--nodigest", "--noverify", "--nofiledigest"),
        { IsYum: true } => tool.Option("--nogpgcheck", "--no-gpgchecks") ?? tool.Find((text, _) => text.Contains("gpgcheck", StringComparison.Ordinal) && SwitchText.TurnsOff(Last(text), "gpgcheck")),
        { Name: "zypper" } => tool.Option("--no-gpg-checks", "--no-gpgcheck"),
        { Name: "echo" or "printf" or "sed" } when Writes(tool, command) => tool.Arguments.FirstOrDefault(word => Name(word) is { } name && name.IndexOf('=') > 0 && IsMark(name)),
        _ => null,
    };

    /// <summary>The part of a word that turns verification off.</summary>
    public static string Name(ShellWord word) => Marks.FirstOrDefault(mark => word.StaticPrefix.Contains(mark, StringComparison.Ordinal)) ?? word.StaticPrefix;

    /// <summary>The package manager that a word configures: a tool that only writes its settings is not the one that skips verification.</summary>
    public static string PackageManager(Tool tool, ShellWord word) =>
        tool.Name is not ("echo" or "printf" or "sed") ? tool.Name : Name(word) == AptMark ? "apt" : "yum";

    /// <summary>The tool whose package verification a variable turns off, or null.</summary>
    public static string? Victim(string name, string value) => name switch
    {
        "GONOSUMDB" or "GOPRIVATE" => HoldsEveryModule(value) ? "Go" : null,
        "UV_NO_VERIFY_HASHES" => SwitchText.IsOn(value) ? "uv" : null,
        "GOSUMDB" => value.Trim('"', '\'') == "off" ? "Go" : null,
        "GONOSUMCHECK" => SwitchText.IsOn(value) ? "Go" : null,
        "DOTNET_NUGET_SIGNATURE_VERIFICATION" => SwitchText.IsOff(value) ? "NuGet" : null,
        _ => null,
    };

    // A list of prefixes: private hosts are what it is for, "*" and public hosts leave the modules of others unverified.
    private static bool HoldsEveryModule(string value) => Array.Exists(value.Trim('"', '\'').Split(','), p => p.Trim() is "*" or "*.*" or "*/*" or "**" or "*.com" or "*.org" or "*.com/*" or "github.com" or "github.com/*" or "github.com/*/*" or "golang.org" or "golang.org/*" or "*.golang.org" or "gopkg.in" or "gopkg.in/*" or "k8s.io" or "k8s.io/*" or "google.golang.org" or "google.golang.org/*" or "gitlab.com" or "gitlab.com/*");

    private const string AptMark = "trusted=yes";

    // Settings of APT sources and of yum repositories.
    private static readonly string[] Marks = [AptMark, "gpgcheck=0"];

    private static bool IsMark(string text) => Array.IndexOf(Marks, text) >= 0;

    // Into a file, a pipe (tee) or in place; "sed -i s/gpgcheck=0/gpgcheck=1/" turns verification on.
    private static bool Writes(Tool tool, ShellCommand command) => tool.Name == "sed"
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
