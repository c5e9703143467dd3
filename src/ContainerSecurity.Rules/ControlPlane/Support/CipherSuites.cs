using System;
using System.Linq;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>Classifies TLS cipher suites as strong or weak.</summary>
/// <remarks>
/// Source: RFC 9325 (2022), which requires forward secrecy and authenticated encryption; the CIS Kubernetes Benchmark 1.10 also allows CBC suites
/// with ECDHE, so those do not count as weak.
/// </remarks>
internal static class CipherSuites
{
    /// <summary>Whether all suites of a comma-separated list are strong.</summary>
    public static bool AreStrong(string list) => FlagValues.Items(list).All(IsStrong);

    /// <summary>Whether a suite is strong. An unknown name counts as strong, as the component rejects it at startup.</summary>
    public static bool IsStrong(string suite) =>
        !suite.StartsWith("TLS_", StringComparison.Ordinal)
        || (suite.StartsWith("TLS_AES_", StringComparison.Ordinal) || suite.StartsWith("TLS_CHACHA20_", StringComparison.Ordinal) || suite.StartsWith("TLS_ECDHE_", StringComparison.Ordinal))
            && !suite.Contains("RC4", StringComparison.Ordinal)
            && !suite.Contains("3DES", StringComparison.Ordinal)
            && !suite.EndsWith("CBC_SHA256", StringComparison.Ordinal);
}
