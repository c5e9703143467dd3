using System.Linq;
using System.Text;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

/// <summary>A container group in a few lines: <c>-</c> stands for what is not set, <c>?</c> for what is not known.</summary>
internal static class GroupText
{
    public static string Of(ContainerGroup group)
    {
        var workload = group.Workload;
        var text = new StringBuilder();
        text.Append($"{Show(workload.Name)} os={Show(workload.OperatingSystem)} restart={Show(workload.RestartPolicy)} sku={Show(group.Sku)} identity={Identity(group)}\n");
        text.Append($"address={Show(group.IpAddressType)} dns={Show(group.DnsNameLabel)} ports={string.Join(',', group.Ports.Select(Show))}\n");
        foreach (var container in workload.Containers)
            Append(text, container);
        foreach (var volume in workload.Volumes)
            text.Append($"volume {Show(volume.Name)} {volume.Kind} {Show(volume.Path)}\n");
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder text, Container container)
    {
        var resources = container.Resources;
        text.Append($"{container.Role} {Show(container.Name)} image={Image(container.Image)} cpu={Show(resources.CpuRequest)} memory={Show(resources.MemoryRequest)} ports={string.Join(',', container.Ports.Select(Show))}");
        if (!container.Command.IsEmpty)
            text.Append($" command={string.Join(' ', container.Command.Select(Show))}");
        text.Append('\n');
        foreach (var variable in container.Environment)
            text.Append($"  {Show(variable.Name)}{(variable.IsSecure ? " secure " : "=")}{Show(variable.Value)}\n");
        foreach (var mount in container.Mounts)
            text.Append($"  {Show(mount.Name)} at {Show(mount.Path)}\n");
    }

    private static string Image(ImageReference? image) => image is null ? "-" : image.Repository.IsUnknown ? "?" : image.Text;

    private static string Show(Port port) => port.Protocol.IsUnset ? Show(port.Number) : Show(port.Number) + "/" + Show(port.Protocol);

    private static string Show<T>(Property<T> property) => property.IsUnset ? "-" : property.IsKnown ? property.Value!.ToString()! : "?";

    private static string Identity(ContainerGroup group) =>
        (group.Resource.Node.FindIgnoreCase("identity")?.Value as DataMapping)?.FindIgnoreCase("type")?.Value is { } type ? Deployed.Show(type) : "-";
}
