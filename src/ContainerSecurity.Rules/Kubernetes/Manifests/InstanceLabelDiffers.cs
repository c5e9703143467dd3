using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class InstanceLabelDiffers() : Rule(new()
{
    Id = "CNS9039",
    Title = "Label app.kubernetes.io/instance differs from the name",
    MessageFormat = "{0} has the label app.kubernetes.io/instance '{1}', which differs from its name; make them equal",
    Category = Categories.Manifests,
    Description = "A search for the instance by its label does not find the object of that name.",
    Remediation = "Set the label to the object's name, or lower the severity of this rule where the label names a Helm release.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:metadataAndInstanceMismatched"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var label = context.Node.Labels.FirstOrDefault(l => l.Key == "app.kubernetes.io/instance").Value;
                if (label.IsKnown && context.Node.Name.IsKnown && WholeSet.Text(context.Node.Get("metadata", "labels", "app.kubernetes.io/instance")) is { } text && text != context.Node.Name.Value)
                    context.Report(label.Location, context.Node.Identity, text);
            },
            "Pod", "Deployment", "DaemonSet", "StatefulSet", "ReplicaSet", "ReplicationController", "Job", "CronJob");
}
