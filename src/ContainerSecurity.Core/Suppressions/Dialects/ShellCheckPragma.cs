using System;

namespace ContainerSecurity.Suppressions.Dialects;

/// <summary>ShellCheck: <c>shellcheck disable=SC2086,SC2046</c>, with a reason after <c>#</c>, for the instruction that follows.</summary>
internal static class ShellCheckPragma
{
    private const string Disable = "disable=";

    public static bool TryRead(PragmaSource source)
    {
        var at = source.After("shellcheck ");
        if (at < 0 || !source.HasStages)
            return false;
        var hash = source.Text.IndexOf('#', at);
        var end = hash < 0 ? source.Text.Length : hash;
        var reason = hash < 0 ? null : source.Text.Substring(hash + 1);
        // Other settings may precede and follow it.
        for (var start = source.Text.IndexOf(Disable, at, StringComparison.Ordinal); start >= 0 && start < end; start = source.Text.IndexOf(Disable, start, StringComparison.Ordinal))
        {
            start += Disable.Length;
            var blank = source.Text.IndexOf(' ', start, end - start);
            source.AddList("shellcheck", start, blank < 0 ? end : blank, source.Node, reason);
        }

        return true;
    }
}
