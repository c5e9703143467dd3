using System;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Finds options and settings of package managers that turn off certificate verification. Source: the programs' manuals, 2026-01.</summary>
internal static class TlsOffSettings
{
    /// <summary>The word that turns verification off, or null.</summary>
    public static ShellWord? Find(CommandInvocation tool) => tool switch
    {
        { IsPip: true } => tool.Option("--trusted-host") ?? tool.Find((text, _) => SwitchText.IsName(text, "trusted-host")),
        { Name: "npm" or "yarn" or "yarnpkg" or "pnpm" or "bower" } => tool.Option("--no-strict-ssl") ?? tool.Find(IsStrictSslOff),
        { Name: "git" } => tool.Find((text, next) => SwitchText.TurnsOff(text, "sslVerify") || (SwitchText.IsName(text, "sslVerify") && SwitchText.IsOff(next))),
        _ when OsPackageManager.IsOfYum(tool.Name) => tool.Find((text, _) => SwitchText.TurnsOff(Setting(text), "sslverify")),
        _ when OsPackageManager.Find(tool.Name) is { IsApt: true } => tool.Find((text, _) => IsAptSetting(text)),
        { Name: "apk" } => tool.Option("--no-check-certificate"),
        { Name: "conda" or "mamba" or "micromamba" } => tool.Find((text, next) => text == "ssl_verify" && SwitchText.IsOff(next)) ?? tool.Option("--insecure"),
        { Name: "composer" } => tool.Find((text, next) => (text == "disable-tls" && SwitchText.IsOn(next)) || (text == "secure-http" && SwitchText.IsOff(next))),
        { Name: "bundle" or "bundler" } => tool.Find((text, next) => text is "ssl_verify_mode" && next == "0"),
        { Name: "dotnet" or "nuget" } => tool.Option("--allow-insecure-connections"),
        { Name: "helm" or "kubectl" or "oc" } => tool.Find((text, _) => text is "--insecure-skip-tls-verify" or "--insecure-skip-tls-verify=true"),
        { Name: "aws" } => tool.Option("--no-verify-ssl"),
        _ => null,
    };

    private static bool IsStrictSslOff(string text, string? next)
    {
        var name = text.TrimStart('-');
        return SwitchText.TurnsOff(name, "strict-ssl") || SwitchText.TurnsOff(name, "enableStrictSsl")
            || (name is ("strict-ssl" or "enableStrictSsl") && SwitchText.IsOff(next));
    }

    // "--setopt=sslverify=0" and "--setopt sslverify=0".
    private static string Setting(string text) =>
        text.StartsWith("--setopt=", StringComparison.Ordinal) ? text.Substring("--setopt=".Length) : text;

    private static bool IsAptSetting(string text)
    {
        var equals = text.IndexOf('=');
        return equals > 0 && text.IndexOf("::Verify-", StringComparison.OrdinalIgnoreCase) > 0 && SwitchText.IsOff(text.Substring(equals + 1));
    }
}
