using System;
using System.Linq;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Finds options and settings that turn off package verification. Source: the programs' manuals, 2026-01.</summary>
internal static class SignatureOffSettings
{
    /// <summary>The word that turns verification off, or null.</summary>
    public static ShellWord? Find(CommandInvocation tool) => tool switch
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
        _ => null,
    };

    /// <summary>The setting of a package source that a command writes, with the package manager that reads it: the command itself verifies nothing.</summary>
    public static (ShellWord Word, TextSpan Span, string Name, string Manager)? FindWritten(CommandInvocation tool, ShellCommand command)
    {
        if (tool.Name is not ("echo" or "printf" or "sed" or "cat" or "tee") || !Writes(tool, command))
            return null;
        var isDeb822 = command.Redirections.Any(r => r.Target is { } target && IsSources(target)) || tool.Arguments.Any(IsSources)
            || (command.Pipeline is { } pipeline && !command.IsLastInPipeline && pipeline.Elements[command.PipelineIndex + 1] is ShellCommand next && next.EffectiveCommand.Arguments.Any(IsSources));
        foreach (var word in tool.Arguments.Concat(command.Redirections.Select(r => r.Body).OfType<ShellWord>()))
        {
            if (PackageSourceText.Find(word.StaticPrefix, isDeb822) is var (span, name, manager))
                return (word, span, name, manager);
        }

        return null;
    }

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

    private static bool IsSources(ShellWord word) => word.Text.Trim('"', '\'').EndsWith(".sources", StringComparison.Ordinal);

    // A list of prefixes: private hosts are what it is for, "*" and public hosts leave the modules of others unverified.
    private static bool HoldsEveryModule(string value) => Array.Exists(value.Trim('"', '\'').Split(','), p => p.Trim() is "*" or "*.*" or "*/*" or "**" or "*.com" or "*.org" or "*.com/*" or "github.com" or "github.com/*" or "github.com/*/*" or "golang.org" or "golang.org/*" or "*.golang.org" or "gopkg.in" or "gopkg.in/*" or "k8s.io" or "k8s.io/*" or "google.golang.org" or "google.golang.org/*" or "gitlab.com" or "gitlab.com/*");

    // Into a file, a pipe (tee) or in place; "sed -i s/gpgcheck=0/gpgcheck=1/" turns verification on.
    private static bool Writes(CommandInvocation tool, ShellCommand command) => tool.Name switch
    {
        "sed" => command.EffectiveCommand.Arguments.Any(a => a.StaticPrefix.StartsWith("-i", StringComparison.Ordinal) || a.StaticText == "--in-place")
            && tool.Arguments.Any(a => a.StaticPrefix.Contains("/gpgcheck=0", StringComparison.Ordinal) ? a.StaticPrefix.Contains("=1/gpgcheck=0", StringComparison.Ordinal) : IsReplacement(a.StaticPrefix)),
        "tee" => true,
        "cat" => command.Redirections.Any(r => r.Body is not null) && (command.Redirections.Any(r => r.Operator.StartsWith(">", StringComparison.Ordinal)) || !command.IsLastInPipeline),
        _ => !command.Redirections.IsEmpty || !command.IsLastInPipeline,
    };

    // The setting is in what sed writes, not in what it looks for.
    private static bool IsReplacement(string script)
    {
        if (PackageSourceText.Find(script, isDeb822: true) is not var (span, _, _))
            return false;
        return script.Length > 1 && (script[0] != 's' || script.IndexOf(script[1], 2) is var middle && middle >= 0 && middle < span.Start);
    }

    private static bool IsAptSetting(string text)
    {
        var equals = text.IndexOf('=');
        return equals > 0 && SwitchText.IsOn(text.Substring(equals + 1))
            && (text.Contains("AllowUnauthenticated", StringComparison.OrdinalIgnoreCase) || text.Contains("AllowInsecureRepositories", StringComparison.OrdinalIgnoreCase));
    }

    private static string Last(string text) => text.StartsWith("--setopt=", StringComparison.Ordinal) ? text.Substring("--setopt=".Length) : text;
}
