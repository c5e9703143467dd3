using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>Parses the JSON of a configuration, with comments and trailing commas, into a tree with locations; continues after an error.</summary>
internal static class ConfigurationText
{
    public static ConfigurationDocument Parse(string path, SourceText text)
    {
        var source = JsonReader.Read(path, text, ParserLimits.Default);

        // ValueReader reports duplicate keys, because in a configuration the first one is used.
        var problems = source.Problems.Where(p => p.Descriptor != EngineDescriptors.DuplicateKey).Select(Tell);
        return new ConfigurationDocument(new DataSource(path, text, source.Span, source.Root, source.Comments, [.. problems]));
    }

    private static PendingDiagnostic Tell(PendingDiagnostic problem) => problem.Descriptor == EngineDescriptors.JsonSyntax
        ? new PendingDiagnostic(EngineDescriptors.InvalidConfiguration, problem.Span, $"Invalid JSON: {problem.Arguments[0]}")
        : problem;
}
