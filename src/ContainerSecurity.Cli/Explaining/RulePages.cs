using System.IO;

namespace ContainerSecurity.Cli.Explaining;

/// <summary>The pages of the built-in rules: docs/rules of the repository.</summary>
internal static class RulePages
{
    /// <summary>The Markdown of a rule's page, or null when there is none.</summary>
    /// <param name="id">The id of the rule.</param>
    public static string? Find(string id)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream(id + ".md");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
