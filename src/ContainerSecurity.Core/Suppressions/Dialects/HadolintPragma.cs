using System;

namespace ContainerSecurity.Suppressions.Dialects;

/// <summary>
/// hadolint: <c>hadolint ignore=DL3008,SC2046</c>, <c>hadolint stage ignore=</c>, <c>hadolint global ignore=</c>, with a reason after <c>#</c>.
/// </summary>
internal static class HadolintPragma
{
    private static readonly char[] Blanks = [' ', '\t'];

    public static bool TryRead(PragmaSource source)
    {
        var at = source.After("hadolint ");
        if (at < 0)
            return false;
        var equals = source.Text.IndexOf('=', at);
        if (equals < 0 || !source.HasStages)
            return false;
        TextSpan scope;
        switch (string.Join(" ", source.Text.Substring(at, equals - at).Split(Blanks, StringSplitOptions.RemoveEmptyEntries)))
        {
            case "ignore":
                scope = source.Node;
                break;
            case "stage ignore":
                scope = source.Stage;
                break;
            case "global ignore":
                scope = source.File;
                break;
            default:
                return false;
        }

        var hash = source.Text.IndexOf('#', equals);
        source.AddList("hadolint", equals + 1, hash < 0 ? source.Text.Length : hash, scope, hash < 0 ? null : source.Text.Substring(hash + 1));
        return true;
    }
}
