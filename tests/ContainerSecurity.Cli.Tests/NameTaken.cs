using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Cli.Tests;

/// <summary>TEAM002: a ConfigMap is called "old" or "bad"; its fix changes the Secrets of that name too, for "bad" to something that is no YAML.</summary>
public sealed class NameTaken() : Rule(new()
{
    Id = "TEAM002",
    Title = "A name",
    MessageFormat = "Name {0}",
    Category = "Team",
    Description = "d",
    Remediation = "r",
    DefaultSeverity = DiagnosticSeverity.Warning,
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            var name = context.Node.Name;
            if (!name.Is("old") && !name.Is("bad"))
                return;
            ImmutableArray<DocumentChanges> others =
            [
                .. context.Documents.ObjectsOfKind("Secret").Where(s => s.Name.Value == name.Value)
                    .Select(s => new DocumentChanges(s.Document, [new TextChange(s.Name.Location.Span, name.Is("bad") ? "{" : "new")])),
            ];
            context.Report(name.Location, CodeFix.Replace("Rename it", name.Location, "new") with { OtherDocuments = others }, name.Value);
        }, "ConfigMap");
}
