using System;

namespace ContainerSecurity.Suppressions;

/// <summary>hadolint: <c>hadolint ignore=DL3008,SC2046</c>, <c>hadolint global ignore=</c>, with a reason behind <c>#</c>.</summary>
internal static class HadolintPragma
{
    public static bool TryRead(PragmaSource source)
    {
        var at = source.After("hadolint ");
        if (at < 0)
            return false;
        var rest = source.Text.Substring(at).TrimStart();
        var isGlobal = rest.StartsWith("global", StringComparison.Ordinal);
        var equals = source.Text.IndexOf('=', at);
        if (equals < 0 || source.Text.Substring(at, equals - at).Replace("global", "").Trim() != "ignore")
            return false;
        var hash = source.Text.IndexOf('#', equals);
        source.AddList("hadolint", equals + 1, hash < 0 ? source.Text.Length : hash, isGlobal ? source.File : source.Node,
            hash < 0 ? null : source.Text.Substring(hash + 1));
        return true;
    }
}
