using System;
using System.Linq;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>Tells strong cipher suites from weak ones.</summary>
/// <remarks>
/// Source: RFC 9325 (2022), which asks for forward secrecy and authenticated encryption; the CIS Kubernetes benchmark 1.10 allows the CBC suites
/// with ECDHE besides, so those are not counted as weak.
/// </remarks>
internal static class CipherSuites
{
    /// <summary>Whether all suites of a list with commas are strong.</summary>
    public static bool AreStrong(string list) => FlagValues.Items(list).All(IsStrong);

    /// <summary>Whether a suite is strong; a name that is no suite is left to the component to refuse.</summary>
    public static bool IsStrong(string suite) =>
        !suite.StartsWith("TLS_", StringComparison.Ordinal)
        || (suite.StartsWith("TLS_AES_", StringComparison.Ordinal) || suite.StartsWith("TLS_CHACHA20_", StringComparison.Ordinal) || suite.StartsWith("TLS_ECDHE_", StringComparison.Ordinal))
            && !suite.Contains("RC4", StringComparison.Ordinal)
            && !suite.Contains("3DES", StringComparison.Ordinal)
            && !suite.EndsWith("CBC_SHA256", StringComparison.Ordinal);
}
