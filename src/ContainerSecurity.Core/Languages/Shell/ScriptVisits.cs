using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>Hands scripts and their commands to a visitor.</summary>
internal static class ScriptVisits
{
    public static bool WantsScripts(this INodeVisitor visitor) => visitor.Wants<ShellScript>() || visitor.Wants<ShellCommand>();

    public static void VisitScripts(this INodeVisitor visitor, ImmutableArray<ShellScript> scripts)
    {
        visitor.VisitAll(scripts);
        if (!visitor.Wants<ShellCommand>())
            return;
        foreach (var script in scripts)
            visitor.VisitAll(script.Commands);
    }
}
