using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Finds instructions of which only the last one of a stage counts.</summary>
internal static class Repeats
{
    /// <summary>Reports each instruction of the type but the last one.</summary>
    public static void Report<T>(RuleContext<BuildStage> context, DiagnosticDescriptor descriptor)
        where T : InstructionSyntax
    {
        var found = context.Node.Instructions.OfType<T>().ToList();
        for (var i = 0; i + 1 < found.Count; i++)
            context.Report(descriptor, new Location(found[i].Document, found[i].Keyword.Span));
    }
}
