using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>Reads the JSON of a configuration, with comments and trailing commas, into a tree with places; it goes on after a fault.</summary>
internal static class ConfigurationText
{
    public static ConfigurationDocument Parse(string path, SourceText text)
    {
        var source = JsonReader.Read(path, text, ParserLimits.Default);

        // A key that is given twice is told where keys are read: in a configuration the first one counts.
        var problems = source.Problems.Where(p => p.Descriptor != EngineDescriptors.DuplicateKey).Select(Tell);
        return new ConfigurationDocument(new DataSource(path, text, source.Span, source.Root, source.Comments, [.. problems]));
    }

    private static PendingDiagnostic Tell(PendingDiagnostic problem) => problem.Descriptor == EngineDescriptors.JsonSyntax
        ? new PendingDiagnostic(EngineDescriptors.InvalidConfiguration, problem.Span, $"This is not valid JSON: {problem.Arguments[0]}")
        : problem;
}
