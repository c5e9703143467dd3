using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class JobNeverCleanedUp() : Rule(new()
{
    Id = "CNS6044",
    Title = "A Job is cleaned up never, or twice",
    MessageFormat = "{0} {1}",
    Category = Categories.Resources,
    Description = "Jobs that are done stay for ever and fill etcd; a CronJob already keeps only the last few of its own.",
    Remediation = "Set ttlSecondsAfterFinished for a Job of its own, and leave it out in a CronJob.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kube-linter:job-ttl-seconds-after-finished"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var node = context.Node;
                if (node.Kind == "CronJob")
                {
                    if ((node.Get("spec", "jobTemplate", "spec") as DataMapping)?.Find("ttlSecondsAfterFinished") is { } ttl)
                        context.Report(ttl.Key.Location, node.Identity, "is cleaned up by the CronJob and by ttlSecondsAfterFinished; remove the latter");
                    return;
                }

                if (!node.IsPartial && node.Get("spec") is DataMapping specification && specification["ttlSecondsAfterFinished"] is null && !IsHook(node))
                    context.Report(node.Location, node.Identity, "is never cleaned up; set ttlSecondsAfterFinished");
            },
            "Job", "CronJob");

    // Helm and Argo CD delete their hooks themselves.
    private static bool IsHook(KubernetesObject job) => job.Annotations.Any(a => a.Key is "helm.sh/hook" or "argocd.argoproj.io/hook");
}
