namespace ContainerSecurity.Rules.Kubernetes.Resources.Support;

/// <summary>Which containers are expected to have probes and resources.</summary>
internal static class Expectations
{
    /// <summary>Whether the container serves for long, so that probes make sense: no init or ephemeral container, no job.</summary>
    public static bool WantsProbes(Container container) =>
        container is { Role: ContainerRole.Main, Workload: { IsPartial: false } workload }
        && workload.Has(WorkloadFeatures.Probes)
        && workload.Kind is not ("Job" or "CronJob" or "Workflow" or "WorkflowTemplate" or "ClusterWorkflowTemplate" or "CronWorkflow" or "Task" or "ClusterTask" or "TaskRun")
        && workload.RestartPolicy.Value is not ("Never" or "OnFailure");

    /// <summary>Whether requests and limits can be said: ephemeral containers have none.</summary>
    public static bool WantsResources(Container container) =>
        container is { Role: not ContainerRole.Ephemeral, Workload: { IsPartial: false, Platform: WorkloadPlatform.Kubernetes } };
}
