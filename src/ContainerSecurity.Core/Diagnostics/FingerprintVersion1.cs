using System;
using System.Collections.Generic;
using System.Text;

namespace ContainerSecurity;

/// <summary>Computes fingerprints of version 1, which hashed the message and the text at the location. Only the upgrade of a baseline needs them.</summary>
internal static class FingerprintVersion1
{
    /// <summary>The fingerprints of all findings of a run.</summary>
    /// <param name="diagnostics">The findings in the order of the result, which determines their numbers.</param>
    public static string[] Compute(IReadOnlyList<Diagnostic> diagnostics)
    {
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var fingerprints = new string[diagnostics.Count];
        for (var i = 0; i < fingerprints.Length; i++)
        {
            var identity = Identity(diagnostics[i]);
            occurrences.TryGetValue(identity, out var occurrence);
            occurrences[identity] = occurrence + 1;
            fingerprints[i] = Fingerprint.Sha256($"{identity}\n{occurrence}", 16);
        }

        return fingerprints;
    }

    private static string Identity(Diagnostic diagnostic)
    {
        var text = new StringBuilder()
            .Append(diagnostic.Id).Append('\n')
            .Append(diagnostic.Location.Document.Path.Replace('\\', '/')).Append('\n')
            .Append(diagnostic.Resource?.ToString()).Append('\n')
            .Append(diagnostic.WholeMessage).Append('\n');
        AppendNormalized(text, diagnostic.Location.Text);
        return text.ToString();
    }

    private static void AppendNormalized(StringBuilder target, string text)
    {
        var blank = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                blank = true;
                continue;
            }

            if (blank)
                target.Append(' ');
            blank = false;
            target.Append(character);
        }
    }
}
