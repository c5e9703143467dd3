using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Network.Support;

/// <summary>An allow or DNAT rule of an Azure Firewall or a firewall policy.</summary>
internal sealed class FirewallRule
{
    private static readonly string[] RemotePorts = ["22", "3389", "*"];

    private readonly DataMapping _settings;
    private readonly bool _isTranslation;

    private FirewallRule(DataMapping settings, bool isTranslation) => (_settings, _isTranslation) = (settings, isTranslation);

    /// <summary>The resource types that contain rules.</summary>
    public static readonly string[] Types = [AzureTypes.Firewall, AzureTypes.FirewallRuleGroup];

    /// <summary>The name of the rule.</summary>
    public string Name => Of("name").Text ?? "";

    /// <summary>The location of the ports of a rule that allows any traffic to any destination, or null.</summary>
    public Location? AdmitsEverything =>
        !_isTranslation && IsOpen("sourceAddresses") && IsOpen("destinationAddresses") && Of("destinationPorts") is { Node: DataSequence ports } place && ports.Items.Any(IsAny) ? place.Location : null;

    /// <summary>The location of the translated port of a DNAT rule that exposes SSH or Remote Desktop to the Internet, or null.</summary>
    public Location? AdmitsRemoteControl => _isTranslation && IsOpen("sourceAddresses") && Of("translatedPort") is { } port && port.Is(RemotePorts) ? port.Location : null;

    /// <summary>Finds the allow and DNAT rules of a resource.</summary>
    public static IEnumerable<FirewallRule> In(AzureResource resource)
    {
        foreach (var (path, isTranslation) in new[] { ("properties.networkRuleCollections", false), ("properties.natRuleCollections", true), ("properties.ruleCollections", false) })
        {
            foreach (var collection in Mappings(Setting.Of(resource, path)))
            {
                // A firewall nests the settings of a collection in its properties; a firewall policy does not.
                var settings = Setting.In(collection, resource.Location, "properties").Node as DataMapping ?? collection;
                var action = Setting.In(settings, resource.Location, "action.type");
                var leads = isTranslation || action.Is("DNAT", "Dnat");
                if (!leads && !action.Is("Allow"))
                    continue;
                foreach (var rule in Mappings(Setting.In(settings, resource.Location, "rules")))
                    yield return new FirewallRule(rule, leads);
            }
        }
    }

    private static IEnumerable<DataMapping> Mappings(Setting list) => list.Node is DataSequence sequence ? sequence.Items.Select(static i => i.Resolved).OfType<DataMapping>() : [];

    private static bool IsAny(DataNode item) => item is DataScalar { Expression: null, Text: "*" or "0.0.0.0/0" or "1-65535" or "0-65535" };

    private bool IsOpen(string name) => Of(name).Node is DataSequence list && list.Items.Any(IsAny);

    private Setting Of(string name) => Setting.In(_settings, _settings.Location, name);
}
