using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Finds repeated instructions of which only the last one in a stage takes effect.</summary>
internal static class Repeats
{
    /// <summary>Reports every instruction of the type except the last one.</summary>
    public static void Report<T>(RuleContext<BuildStage> context, DiagnosticDescriptor descriptor)
        where T : InstructionSyntax
    {
        var found = context.Node.Instructions.OfType<T>().ToList();
        for (var i = 0; i + 1 < found.Count; i++)
            context.Report(descriptor, new Location(found[i].Document, found[i].Keyword.Span));
    }
}
