using System;
using System.Linq;

namespace ContainerSecurity.Output;

/// <summary>Finds a public page about what a rule checks, for rules whose own page has no absolute address.</summary>
internal static class StandardPage
{
    private const string Weakness = "CWE-", Hadolint = "hadolint:DL", ShellCheck = "hadolint:SC", PodSecurity = "PSS:";

    /// <summary>The address of the weakness, the standard or the same check of another tool; null when there is none.</summary>
    public static string? Find(DiagnosticDescriptor descriptor)
    {
        if (descriptor.Equivalents.FirstOrDefault(e => e.StartsWith(Hadolint, StringComparison.Ordinal)) is { } lint)
            return "https://github.com/hadolint/hadolint/wiki/" + lint.Substring("hadolint:".Length);
        if (descriptor.Equivalents.FirstOrDefault(e => e.StartsWith(ShellCheck, StringComparison.Ordinal)) is { } check)
            return "https://www.shellcheck.net/wiki/" + check.Substring("hadolint:".Length);
        if (descriptor.Standards.Any(s => s.StartsWith(PodSecurity, StringComparison.Ordinal)))
            return "https://kubernetes.io/docs/concepts/security/pod-security-standards/";
        return descriptor.Standards.FirstOrDefault(s => s.StartsWith(Weakness, StringComparison.Ordinal)) is { } weakness
            ? $"https://cwe.mitre.org/data/definitions/{weakness.Substring(Weakness.Length)}.html"
            : null;
    }
}
