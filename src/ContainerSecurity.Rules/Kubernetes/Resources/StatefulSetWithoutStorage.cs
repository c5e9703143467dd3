using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class StatefulSetWithoutStorage() : Rule(new()
{
    Id = "CNS6056",
    Title = "StatefulSet has no persistent storage per pod",
    MessageFormat = "{0} {1}",
    Category = Categories.Resources,
    Description = "Data that the pods write is lost with them, or shared between pods that do not expect it.",
    Remediation = "Add a volumeClaimTemplate with ReadWriteOnce, or use a Deployment.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kics:8cf4671a", "kics:3878dc92"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.IsPartial || context.Node.Get("spec") is not DataMapping specification || specification["volumeClaimTemplates"] is DataScalar { IsNull: false })
                    return;
                var claims = specification["volumeClaimTemplates"].Mappings().ToList();
                if (claims.Count == 0)
                    context.Report(context.Node.Location, context.Node.Identity, "has no volumeClaimTemplates; add one");
                else if (claims.TrueForAll(c => c.Get("spec", "accessModes").Items().All(m => m is DataScalar { Expression: null, Text: not ("ReadWriteOnce" or "ReadWriteOncePod") })))
                    context.Report(specification.Find("volumeClaimTemplates")!.Key.Location, context.Node.Identity, "has no volumeClaimTemplate with ReadWriteOnce; add one");
            },
            "StatefulSet");
}
