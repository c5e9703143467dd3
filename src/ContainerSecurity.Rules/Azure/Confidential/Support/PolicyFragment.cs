using System;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>A signed policy fragment that a confidential policy loads.</summary>
/// <param name="Feed">The feed of the fragment.</param>
/// <param name="Issuer">The DID of the signer.</param>
/// <param name="HasMinimum">Whether a minimum security version is set.</param>
/// <param name="BringsContainers">Whether it may allow containers of the group, itself or through the fragments that it loads.</param>
internal sealed record PolicyFragment(string Feed, string Issuer, bool HasMinimum, bool BringsContainers)
{
    // The sidecars of the platform itself, which no container of a group uses.
    private const string PlatformFeed = "mcr.microsoft.com/aci/aci-cc-infra-fragment";

    /// <summary>Parses one item of the list in a policy.</summary>
    public static PolicyFragment Read(JsonElement item) => new(
        item.Text("feed") ?? "", item.Text("issuer") ?? "", item.Member("minimum_svn") is not null,
        item.Text("feed") != PlatformFeed && (item.Words("includes") is not { } includes || includes.Contains("containers", StringComparer.Ordinal) || includes.Contains("fragments", StringComparer.Ordinal)));
}
