using System;
using System.Globalization;
using System.Linq;
using System.Net;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>parseCidr, cidrSubnet, cidrHost. Source: CIDR functions for ARM templates, learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-cidr.</summary>
internal static class AddressFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.AddStrict("parseCidr", static a => a is [TextValue range] && Parse(range.Text) is var (address, length) ? Describe(address, length) : null);
        table.AddStrict("cidrSubnet", static a => a is [TextValue range, IntegerValue length, IntegerValue index] ? Subnet(range.Text, length.Number, index.Number) : null);
        table.AddStrict("cidrHost", static a => a is [TextValue range, IntegerValue index] ? Host(range.Text, index.Number) : null);
    }

    private static (byte[] Address, int Length)? Parse(string range)
    {
        var slash = range.IndexOf('/');
        if (slash < 0 || !IPAddress.TryParse(range.Substring(0, slash), out var parsed) || !int.TryParse(range.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return null;
        var address = parsed.GetAddressBytes();
        return length <= address.Length * 8 ? (address, length) : null;
    }

    private static TemplateValue Describe(byte[] address, int length)
    {
        var isFour = address.Length == 4;
        var (first, last) = (Fill(address, length, false), Fill(address, length, true));
        var mask = Fill(Array.ConvertAll(address, static _ => (byte)0xFF), length, false);
        // An IPv4 network of more than two addresses keeps the first and the last one.
        var firstUsable = isFour && length < 31 ? Add(first, 1) : first;
        var lastUsable = isFour && length < 32 ? Add(last, -1) : last;
        TemplateValue Text(byte[] value) => new TextValue(new IPAddress(value).ToString());
        return ObjectValue.Create(
        [
            new("network", Text(first)), new("netmask", Text(mask)), .. isFour ? new[] { new System.Collections.Generic.KeyValuePair<string, TemplateValue>("broadcast", Text(last)) } : [],
            new("firstUsable", Text(firstUsable!)), new("lastUsable", Text(lastUsable!)), new("cidr", new IntegerValue(length)),
        ]);
    }

    private static TextValue? Subnet(string range, long length, long index)
    {
        if (Parse(range) is not var (address, outer) || length < outer || length > address.Length * 8 || index < 0)
            return null;
        var bits = (int)length - outer;
        if (bits < 63 && index >= 1L << bits)
            return null;
        // The index is what stands between the two lengths.
        var subnet = Fill(address, outer, false);
        for (var bit = (int)length - 1; bit >= outer && index != 0; bit--, index >>= 1)
        {
            if ((index & 1) != 0)
                subnet[bit / 8] |= (byte)(0x80 >> (bit % 8));
        }

        return new TextValue($"{new IPAddress(subnet)}/{length.ToString(CultureInfo.InvariantCulture)}");
    }

    private static TextValue? Host(string range, long index)
    {
        if (Parse(range) is not var (address, length) || index is < 0 or > int.MaxValue)
            return null;
        var bits = (address.Length * 8) - length;
        if (bits < 2 || (bits < 62 && index > (1L << bits) - 3))
            return null;
        return Add(Fill(address, length, false), index + 1) is { } host ? new TextValue(new IPAddress(host).ToString()) : null;
    }

    // The address with all bits behind the prefix set or cleared.
    private static byte[] Fill(byte[] address, int length, bool isSet)
    {
        var result = address.ToArray();
        for (var bit = length; bit < result.Length * 8; bit++)
        {
            var mask = (byte)(0x80 >> (bit % 8));
            result[bit / 8] = (byte)(isSet ? result[bit / 8] | mask : result[bit / 8] & ~mask);
        }

        return result;
    }

    private static byte[]? Add(byte[] address, long number)
    {
        var result = address.ToArray();
        for (var i = result.Length - 1; i >= 0 && number != 0; i--)
        {
            number += result[i];
            result[i] = (byte)(number & 0xFF);
            number >>= 8;
        }

        return number == 0 ? result : null;
    }
}
