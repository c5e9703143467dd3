using System.Text.Json;

namespace ContainerSecurity.Rules.Azure.Confidential.Support;

/// <summary>A signed part of a policy that a confidential policy takes in.</summary>
/// <param name="Feed">Where it comes from.</param>
/// <param name="Issuer">Who signs it.</param>
/// <param name="HasMinimum">Whether a least version is named.</param>
internal sealed record PolicyFragment(string Feed, string Issuer, bool HasMinimum)
{
    /// <summary>Reads one item of a policy's list.</summary>
    public static PolicyFragment Read(JsonElement item) => new(
        item.Text("feed") ?? "", item.Text("issuer") ?? "", item.Member("minimum_svn") is not null);
}
