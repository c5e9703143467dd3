using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretInMetadata() : Rule(new()
{
    Id = "CNS3006",
    Title = "Label or annotation contains a credential",
    MessageFormat = "'{0}' contains {1} in plain text; remove it and rotate it",
    Category = Categories.Secrets,
    Description = "Labels and annotations are shown by every tool that lists images or objects, to people without permission to read secrets.",
    Remediation = "Remove the value and rotate the credential.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Kubernetes | InputKinds.Image,
    Equivalents = ["kics:c3e1b6ae-d92c-44b3-8ed5-1f5442bab6a4"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CIS-K8S:5.4.1", "OWASP-K8S:K08", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<LabelInstructionSyntax>(static context =>
        {
            foreach (var label in context.Node.Labels.Where(l => l.Value is not null))
                Check(context, context.Node.Document, label.Key.RawText, label.Value!.Text);
        });
        context.RegisterImageDocumentAction(static context =>
        {
            foreach (var (name, value) in context.Node.Image.Labels)
            {
                if (value.IsKnown)
                    Check(context, value.Location, name.Value!, value.Value!);
            }
        });
        context.RegisterKubernetesObjectAction(static context =>
        {
            var metadata = new[] { context.Node.Get("metadata") }.Concat(context.Node.Workloads.Select(w => w.Node.Get("spec", "template", "metadata")));
            foreach (var entry in metadata.Distinct().SelectMany(m => Entries(m, "labels").Concat(Entries(m, "annotations"))))
            {
                // CNS3017 reports the last applied configuration.
                if (entry.Value.Resolved is DataScalar { Expression: null, IsNull: false } scalar && entry.Key.Text != LastAppliedKept.Annotation)
                    Check(context, context.Node.Document, entry.Key.Text, scalar.MappedText);
            }
        });
    }

    private static ImmutableArray<DataEntry> Entries(DataNode? metadata, string name) => (metadata.Get(name) as DataMapping)?.Entries ?? [];

    private static void Check<T>(RuleContext<T> context, Document document, string name, MappedText value)
        where T : class => Check(context, new Location(document, value.MapSpan(0, value.Length)), name, value.Text);

    private static void Check<T>(RuleContext<T> context, Location location, string name, string value)
        where T : class
    {
        if (SecretDetector.Examine(name.Substring(name.LastIndexOf('/') + 1), value.Trim('"', '\'')) is { IsCertain: true } secret)
            context.Report(location, name, secret.Kind);
    }
}
