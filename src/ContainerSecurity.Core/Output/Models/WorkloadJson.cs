using System.Text.Json;

namespace ContainerSecurity.Output.Models;

/// <summary>Writes workloads and their parts as JSON.</summary>
internal static class WorkloadJson
{
    public static void Write(Utf8JsonWriter json, Workload workload)
    {
        json.WriteString("kind", workload.Kind);
        json.Place("at", workload.Location);
        json.Property("name", workload.Name);
        json.Property("namespace", workload.Namespace);
        json.WriteString("platform", workload.Platform.ToString());
        json.Flag("isPartial", workload.IsPartial);
        json.Property("operatingSystem", workload.OperatingSystem);
        json.Property("serviceAccount", workload.ServiceAccount);
        json.Property("automountServiceAccountToken", workload.AutomountServiceAccountToken);
        json.Property("hostNetwork", workload.HostNetwork);
        json.Property("hostPid", workload.HostPid);
        json.Property("hostIpc", workload.HostIpc);
        json.Property("hostUsers", workload.HostUsers);
        json.Property("shareProcessNamespace", workload.ShareProcessNamespace);
        json.Property("restartPolicy", workload.RestartPolicy);
        json.Property("replicas", workload.Replicas);
        json.Pairs("labels", workload.PodLabels);
        json.Pairs("annotations", workload.Annotations);
        json.Object("security", workload.Security, WriteSecurity);
        json.List("volumes", workload.Volumes, static (j, v) => WriteVolume(j, v));
        json.List("containers", workload.Containers, static (j, c) => WriteContainer(j, c));
    }

    public static void WritePort(Utf8JsonWriter json, Port port)
    {
        json.Property("number", port.Number);
        if (!port.LastNumber.IsKnown || port.LastNumber.Value != port.Number.Value)
            json.Property("lastNumber", port.LastNumber);
        json.Property("name", port.Name);
        json.Property("hostPort", port.HostPort);
        json.Property("protocol", port.Protocol);
    }

    public static void WriteVariable(Utf8JsonWriter json, EnvironmentVariable variable)
    {
        json.Property("name", variable.Name);
        json.Property("value", variable.Value);
        json.WriteString("source", variable.Source.ToString());
        json.WriteString("origin", variable.Origin.ToString());
        json.Flag("isSecure", variable.IsSecure);
    }

    public static void WriteImage(Utf8JsonWriter json, ImageReference image)
    {
        json.WriteString("text", image.Text);
        json.Place("at", image.Location);
        json.WriteString("origin", image.Origin.ToString());
        if (!image.IsValid)
            json.WriteBoolean("isValid", false);
        json.Property("registry", image.Registry);
        json.Property("repository", image.Repository);
        json.Property("tag", image.Tag);
        json.Property("digest", image.Digest);
    }

    public static void WriteProbe(Utf8JsonWriter json, Probe probe)
    {
        json.Place("at", probe.Location);
        json.Properties("command", probe.Command);
        json.Property("httpPath", probe.HttpPath);
        json.Property("port", probe.Port);
        json.Property("host", probe.Host);
    }

    private static void WriteContainer(Utf8JsonWriter json, Container container)
    {
        json.Property("name", container.Name);
        json.WriteString("role", container.Role.ToString());
        json.Place("at", container.Location);
        json.Object("image", container.Image, WriteImage);
        json.Property("imagePullPolicy", container.ImagePullPolicy);
        json.Properties("command", container.Command);
        json.Properties("arguments", container.Arguments);
        json.Property("workingDirectory", container.WorkingDirectory);
        json.List("ports", container.Ports, WritePort);
        json.List("environment", container.Environment, WriteVariable);
        json.List("mounts", container.Mounts, static (j, m) => WriteMount(j, m));
        json.Object("resources", container.Resources, static (j, r) => WriteResources(j, r));
        json.Object("livenessProbe", container.LivenessProbe, WriteProbe);
        json.Object("readinessProbe", container.ReadinessProbe, WriteProbe);
        json.Object("startupProbe", container.StartupProbe, WriteProbe);
        json.Object("security", container.Security, WriteSecurity);
    }

    private static void WriteMount(Utf8JsonWriter json, VolumeMount mount)
    {
        json.Property("name", mount.Name);
        json.Property("path", mount.Path);
        json.Property("readOnly", mount.ReadOnly);
        json.Property("propagation", mount.Propagation);
        json.Property("subPath", mount.SubPath);
    }

    private static void WriteVolume(Utf8JsonWriter json, Volume volume)
    {
        json.Property("name", volume.Name);
        json.WriteString("kind", volume.Kind.ToString());
        json.WriteString("source", volume.SourceName);
        json.Property("path", volume.Path);
        json.Place("at", volume.Location);
    }

    private static void WriteResources(Utf8JsonWriter json, ResourceRequirements resources)
    {
        json.Place("at", resources.Location);
        json.Property("cpuRequest", resources.CpuRequest);
        json.Property("cpuLimit", resources.CpuLimit);
        json.Property("memoryRequest", resources.MemoryRequest);
        json.Property("memoryLimit", resources.MemoryLimit);
        json.Property("ephemeralStorageRequest", resources.EphemeralStorageRequest);
        json.Property("ephemeralStorageLimit", resources.EphemeralStorageLimit);
    }

    private static void WriteSecurity(Utf8JsonWriter json, SecurityContext security)
    {
        json.Place("at", security.Location);
        json.Property("privileged", security.Privileged);
        json.Property("runAsNonRoot", security.RunAsNonRoot);
        json.Property("runAsUser", security.RunAsUser);
        json.Property("runAsGroup", security.RunAsGroup);
        json.Property("readOnlyRootFilesystem", security.ReadOnlyRootFilesystem);
        json.Property("allowPrivilegeEscalation", security.AllowPrivilegeEscalation);
        json.Properties("addedCapabilities", security.AddedCapabilities);
        json.Properties("droppedCapabilities", security.DroppedCapabilities);
        json.Flag("hasUnknownCapabilities", security.HasUnknownCapabilities);
        json.Property("seccompProfile", security.SeccompProfile);
        json.Property("appArmorProfile", security.AppArmorProfile);
        json.Property("procMount", security.ProcMount);
        json.Property("hostProcess", security.HostProcess);
        json.Property("windowsUserName", security.WindowsUserName);
        json.Property("seLinuxType", security.SeLinuxType);
        json.Property("seLinuxUser", security.SeLinuxUser);
        json.Property("seLinuxRole", security.SeLinuxRole);
        json.Property("fsGroup", security.FsGroup);
        json.Properties("supplementalGroups", security.SupplementalGroups);
        json.List("sysctls", security.Sysctls, static (j, s) => WriteSysctl(j, s));
    }

    private static void WriteSysctl(Utf8JsonWriter json, Sysctl sysctl)
    {
        json.Property("name", sysctl.Name);
        json.Property("value", sysctl.Value);
    }
}
