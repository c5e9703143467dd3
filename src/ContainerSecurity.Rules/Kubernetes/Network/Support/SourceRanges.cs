using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Sockets;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>Decides whether ranges of addresses restrict the clients of a load balancer.</summary>
internal static class SourceRanges
{
    /// <summary>Whether the ranges leave addresses out. An empty list leaves none out; a range that cannot be read may.</summary>
    public static bool Restrict(IEnumerable<string> ranges)
    {
        var covered = new List<(ulong Start, ulong End)>();
        var isAny = false;
        foreach (var range in ranges)
        {
            var text = range.Trim();
            if (text.Length == 0)
                continue;
            isAny = true;
            var slash = text.IndexOf('/');
            if (!IPAddress.TryParse(slash < 0 ? text : text.Substring(0, slash), out var address))
                return true;
            var length = address.AddressFamily == AddressFamily.InterNetworkV6 ? 128 : 32;
            if (slash >= 0 && (!int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out length)))
                return true;
            if (length == 0)
                return false;
            if (address.AddressFamily == AddressFamily.InterNetwork && length <= 32)
                covered.Add(Range(address, length));
        }

        return isAny && !CoverAll(covered);
    }

    private static (ulong Start, ulong End) Range(IPAddress address, int length)
    {
        var start = address.GetAddressBytes().Aggregate(0UL, (value, part) => (value << 8) | part);
        var size = 1UL << (32 - length);
        start -= start % size;
        return (start, start + size);
    }

    // Two halves are the whole, too.
    private static bool CoverAll(List<(ulong Start, ulong End)> ranges)
    {
        var end = 0UL;
        foreach (var range in ranges.OrderBy(r => r.Start))
        {
            if (range.Start > end)
                return false;
            end = Math.Max(end, range.End);
        }

        return end > uint.MaxValue;
    }
}
