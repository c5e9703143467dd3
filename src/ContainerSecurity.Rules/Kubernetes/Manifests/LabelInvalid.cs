using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class LabelInvalid() : Rule(new()
{
    Id = "CNS9040",
    Title = "Label value is not valid",
    MessageFormat = "'{0}' is not a valid value for label '{1}'; use at most 63 letters, digits, '-', '_' and '.', with a letter or digit at both ends",
    Category = Categories.Manifests,
    Description = "The API server rejects the object, so the deployment fails.",
    Remediation = "Start and end the value with a letter or digit; move longer texts to an annotation.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:label-values", "kics:1123031a"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterKubernetesObjectAction(static context =>
        {
            Check(context, context.Node.Get("metadata", "labels"));
            foreach (var path in TemplatePaths)
                Check(context, context.Node.Get(path));
        });
    }

    private static readonly string[][] TemplatePaths = [["spec", "template", "metadata", "labels"], ["spec", "jobTemplate", "spec", "template", "metadata", "labels"]];

    private static void Check(RuleContext<KubernetesObject> context, DataNode? labels)
    {
        foreach (var entry in (labels as DataMapping)?.Entries ?? [])
        {
            if (entry.Value.Resolved is DataScalar { IsNull: false } value && WholeSet.Text(value) is { Length: > 0 } text && !IsValid(text) && text.IndexOfAny(['<', '%', '@', '#']) < 0)
                context.Report(value.Location, text.Length > 80 ? text.Substring(0, 80) : text, entry.Key.Text);
        }
    }

    // Source: Kubernetes documentation, "Labels and Selectors", syntax and character set.
    private static bool IsValid(string text) =>
        text.Length <= 63 && IsAlphanumeric(text[0]) && IsAlphanumeric(text[text.Length - 1]) && text.All(c => IsAlphanumeric(c) || c is '-' or '_' or '.');

    private static bool IsAlphanumeric(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
