using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class JobRestartPolicyMissing() : Rule(new()
{
    Id = "CNS9033",
    Title = "A Job's restart policy is missing or not valid",
    MessageFormat = "{0} needs the restart policy OnFailure or Never; {1}",
    Category = Categories.Manifests,
    Description = "The API server refuses a Job whose pods always start again, which is the default.",
    Remediation = "Set restartPolicy: OnFailure or Never in the pod's template.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kube-score:cronjob-restartpolicy"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is not { Platform: WorkloadPlatform.Kubernetes, IsPartial: false, Kind: "Job" or "CronJob" })
                return;
            if (workload.RestartPolicy.IsUnset)
                context.Report(workload.Location, Names.Of(workload), "none is set");
            else if (workload.RestartPolicy.IsKnown && workload.RestartPolicy.Value!.IndexOfAny(['$', '{']) < 0 && workload.RestartPolicy.Value is not ("OnFailure" or "Never"))
                context.Report(workload.RestartPolicy.Location, Names.Of(workload), $"'{workload.RestartPolicy.Value}' is none of them");
        });
}
