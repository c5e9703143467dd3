using System;
using System.Collections.Generic;
using System.Globalization;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Network.Support;

/// <summary>A rule of a network security group, declared inline or as a separate resource.</summary>
internal sealed class SecurityRule
{
    private readonly DataMapping _settings;
    private readonly Location _owner;

    private SecurityRule(string name, DataMapping settings, Location owner) => (Name, _settings, _owner) = (name, settings, owner);

    /// <summary>The resource types that contain rules.</summary>
    public static readonly string[] Types = [AzureTypes.SecurityGroup, AzureTypes.SecurityGroupRule];

    /// <summary>The name of the rule.</summary>
    public string Name { get; }

    /// <summary>The protocol.</summary>
    public Setting Protocol => Of("protocol");

    /// <summary>The source setting of an inbound allow rule that covers the Internet; null if there is none or it is unknown.</summary>
    public Setting? OpenSource
    {
        get
        {
            if (!Of("access").Is("Allow") || !Of("direction").Is("Inbound"))
                return null;
            var source = Of("sourceAddressPrefix");
            if (IsInternet(source.Text))
                return source;
            if (Of("sourceAddressPrefixes").Node is DataSequence list)
            {
                foreach (var item in list.Items)
                {
                    if (item is DataScalar { Expression: null } scalar && IsInternet(scalar.Text))
                        return Of("sourceAddressPrefixes");
                }
            }
            return null;
        }
    }

    /// <summary>Finds the rules that a resource declares.</summary>
    public static IEnumerable<SecurityRule> In(AzureResource resource)
    {
        if (resource.Type.Equals(AzureTypes.SecurityGroupRule, StringComparison.OrdinalIgnoreCase))
        {
            if (resource.Properties is { } own)
                yield return new SecurityRule(resource.Identity.Name, own, resource.Location);
            yield break;
        }
        if (Setting.Of(resource, "properties.securityRules").Node is not DataSequence rules)
            yield break;
        foreach (var item in rules.Items)
        {
            if (item.Resolved is not DataMapping rule || rule.FindIgnoreCase("properties")?.Value.Resolved is not DataMapping settings)
                continue;
            var name = rule.FindIgnoreCase("name")?.Value as DataScalar;
            yield return new SecurityRule(name?.Text ?? resource.Identity.Name, settings, name?.Location ?? rule.Location);
        }
    }

    /// <summary>The location of the destination ports if they include a TCP port, or null.</summary>
    public Location? PlaceOfTcpPort(int port)
    {
        if (!Protocol.Is("Tcp", "*"))
            return null;
        var single = Of("destinationPortRange");
        if (Covers(single.Text, port))
            return single.Location;
        if (Of("destinationPortRanges").Node is DataSequence list)
        {
            foreach (var item in list.Items)
            {
                if (item is DataScalar { Expression: null } scalar && Covers(scalar.Text, port))
                    return scalar.Location;
            }
        }
        return null;
    }

    /// <summary>The location of the destination ports if they include all ports, or null.</summary>
    public Location? PlaceOfAllPorts => Of("destinationPortRange") is { Text: "*" or "0-65535" } all ? all.Location : null;

    private static bool IsInternet(string? source) =>
        source is "*" or "0.0.0.0" or "0.0.0.0/0" or "::/0" or "/0" || "Internet".Equals(source, StringComparison.OrdinalIgnoreCase) || "Any".Equals(source, StringComparison.OrdinalIgnoreCase);

    // A port, a range, all ports, or a comma-separated list, which older templates use.
    private static bool Covers(string? ports, int port)
    {
        foreach (var part in (ports ?? "").Split(','))
        {
            var range = part.Trim();
            if (range == "*")
                return true;
            var dash = range.IndexOf('-');
            if (Number(dash < 0 ? range : range.Substring(0, dash)) is { } from && Number(dash < 0 ? range : range.Substring(dash + 1)) is { } to && from <= port && port <= to)
                return true;
        }
        return false;
    }

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private Setting Of(string path) => Setting.In(_settings, _owner, path);
}
