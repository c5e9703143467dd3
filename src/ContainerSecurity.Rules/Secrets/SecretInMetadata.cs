using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretInMetadata() : Rule(new()
{
    Id = "CNS3006",
    Title = "A credential is written into a label or annotation",
    MessageFormat = "The value of '{0}' is {1}, in plain text; take it out, and renew it",
    Category = Categories.Secrets,
    Description = "Labels and annotations are made to be read: by every tool that lists images or objects, and by many more people than may read secrets.",
    Remediation = "Take it out and renew it.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Dockerfile | Platforms.Kubernetes | Platforms.Image,
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
                // What an object was made from is a rule of its own.
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
