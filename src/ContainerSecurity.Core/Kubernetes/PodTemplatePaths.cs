namespace ContainerSecurity.Kubernetes;

/// <summary>Where the kinds that make pods keep the pod's template: the path to the mapping that has <c>metadata</c> and <c>spec</c>.</summary>
internal static class PodTemplatePaths
{
    private static readonly string[] _template = ["spec", "template"];

    /// <summary>The path, or null for a kind that has no such template.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="group">The group of its API, or null where it is not known: then any will do.</param>
    public static string[]? Find(string kind, string? group) => kind switch
    {
        "Pod" when Is(group, "") => [],
        "PodTemplate" when Is(group, "") => ["template"],
        "ReplicationController" when Is(group, "") => _template,
        "Deployment" or "ReplicaSet" when Is(group, "apps", "extensions") => _template,
        "DaemonSet" or "StatefulSet" when Is(group, "apps", "extensions", "apps.kruise.io") => _template,
        "Job" when Is(group, "batch", "extensions") => _template,
        "CronJob" when Is(group, "batch") => ["spec", "jobTemplate", "spec", "template"],
        "DeploymentConfig" when Is(group, "apps.openshift.io", "") => _template,
        "Rollout" when Is(group, "argoproj.io") => _template,
        "CloneSet" when Is(group, "apps.kruise.io") => _template,
        "Service" when group == "serving.knative.dev" => _template,
        "Configuration" when group == "serving.knative.dev" => _template,
        "Revision" when group == "serving.knative.dev" => [],
        "Sandbox" or "SandboxTemplate" when group is "agents.x-k8s.io" or "extensions.agents.x-k8s.io" => ["spec", "podTemplate"],
        _ => null,
    };

    private static bool Is(string? group, params string[] groups) => group is null || System.Array.IndexOf(groups, group) >= 0;
}
