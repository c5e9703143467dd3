using System;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Recognizes assignments of .NET that accept every certificate. Source: ServicePointManager and HttpClientHandler on learn.microsoft.com.</summary>
internal static class CertificateCallbacks
{
    private static readonly string[] Properties = ["ServerCertificateValidationCallback", "ServerCertificateCustomValidationCallback", "CertificatePolicy"];

    /// <summary>The property that is set, or null if certificates are still verified.</summary>
    public static string? IsOff(ShellAssignment assignment)
    {
        if (assignment.Script.Dialect != ShellDialect.PowerShell)
            return null;
        var property = Properties.FirstOrDefault(p => assignment.Name.EndsWith(p, StringComparison.OrdinalIgnoreCase) || assignment.Text.Substring(0, Math.Max(0, assignment.Text.IndexOf('='))).TrimEnd().EndsWith("." + p, StringComparison.OrdinalIgnoreCase));
        if (property is null)
            return null;
        // $null restores the default; a policy is a class of its own.
        var value = assignment.Value.Text.Replace(" ", "");
        return property == "CertificatePolicy" ? value.StartsWith("$null", StringComparison.OrdinalIgnoreCase) ? null : property
            : value.Contains("$true", StringComparison.OrdinalIgnoreCase) || value.Contains("DangerousAcceptAny", StringComparison.OrdinalIgnoreCase) ? property : null;
    }
}
