using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Manifests.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class VariableSourceMissing() : Rule(new()
{
    Id = "CNS9050",
    Title = "Environment variable refers to a missing key",
    MessageFormat = "Variable '{0}' refers to {1}, which is not in the analyzed manifests; correct the name or key",
    Category = Categories.Manifests,
    Description = "The container stays in CreateContainerConfigError until the Secret or ConfigMap has the key.",
    Remediation = "Correct the name or key, or mark the reference as optional.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:env-value-from"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            if (!WholeSet.IsRead(context.Documents, "ConfigMap", "Secret") || NamedSources.AreMade(context.Documents))
                return;
            var sources = Sources.Where(s => NamedSources.AreGiven(context.Documents, s.Kind)).ToList();
            var keys = new KeyIndex(context.Documents, sources.Select(s => s.Kind));
            foreach (var container in context.Documents.Workloads.Where(w => w.Platform == WorkloadPlatform.Kubernetes).SelectMany(w => w.Containers))
            {
                if (WholeSet.NamespaceOf(container.Workload.Namespace) is not { } place)
                    continue;
                foreach (var variable in container.Node["env"].Mappings())
                {
                    if (Check(context.Documents, keys, sources, place, variable["valueFrom"]) is { } fault)
                        context.Report(fault.Place.Location, (variable["name"] as DataScalar)?.Text ?? "", fault.Text);
                }
            }
        });

    private static readonly (string Field, string Kind)[] Sources = [("secretKeyRef", "Secret"), ("configMapKeyRef", "ConfigMap")];

    private static (DataNode Place, string Text)? Check(DocumentSet documents, KeyIndex keys, List<(string Field, string Kind)> sources, string place, DataNode? source)
    {
        foreach (var (field, kind) in sources)
        {
            if (source.Get(field) is not DataMapping reference || (reference["optional"] as DataScalar)?.AsBoolean() == true || WholeSet.Text(reference["name"]) is not { } name)
                continue;
            if (!WholeSet.Has(documents, kind, place, name))
                return (reference["name"]!, $"{kind}/{name}");
            if (WholeSet.Text(reference["key"]) is { } key && !keys.MayHave(kind, place, name, key))
                return (reference["key"]!, $"the key '{key}' of {kind}/{name}");
        }

        return null;
    }
}
