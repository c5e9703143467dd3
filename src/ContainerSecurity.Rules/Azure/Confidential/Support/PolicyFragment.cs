using System.Text.Json;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>A signed policy fragment that a confidential policy loads.</summary>
/// <param name="Feed">The feed of the fragment.</param>
/// <param name="Issuer">The DID of the signer.</param>
/// <param name="HasMinimum">Whether a minimum security version is set.</param>
internal sealed record PolicyFragment(string Feed, string Issuer, bool HasMinimum)
{
    /// <summary>Parses one item of the list in a policy.</summary>
    public static PolicyFragment Read(JsonElement item) => new(
        item.Text("feed") ?? "", item.Text("issuer") ?? "", item.Member("minimum_svn") is not null);
}
