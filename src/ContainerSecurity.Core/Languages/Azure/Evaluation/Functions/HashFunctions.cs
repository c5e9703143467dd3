using System.Linq;
using System.Security.Cryptography;
using System.Text;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>guid and uniqueString, which are hashes of their arguments.</summary>
internal static class HashFunctions
{
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";
    private const int Length = 13;

    // 11fb06fb-712d-4ddd-98c7-e71bbd588830 in network order.
    private static readonly byte[] Namespace = [0x11, 0xFB, 0x06, 0xFB, 0x71, 0x2D, 0x4D, 0xDD, 0x98, 0xC7, 0xE7, 0x1B, 0xBD, 0x58, 0x88, 0x30];

    public static void AddTo(FunctionTable table)
    {
        table.AddStrict("guid", static a => Join(a) is { } text ? new TextValue(ToGuid(text)) : null);
        table.AddStrict("uniqueString", static a => Join(a) is { } text ? new TextValue(ToUniqueString(text)) : null);
    }

    private static string? Join(TemplateValue[] a) => a.Length > 0 && a.All(static v => v is TextValue) ? string.Join("-", a.Select(static v => ((TextValue)v).Text)) : null;

    // Version 5 of RFC 4122.
    private static string ToGuid(string text)
    {
#pragma warning disable CA1850 // netstandard2.0 has no static HashData.
#pragma warning disable CA5350 // The algorithm of the format; nothing is protected by it.
        using var sha = SHA1.Create();
#pragma warning restore CA5350
        var hash = sha.ComputeHash([.. Namespace, .. Encoding.UTF8.GetBytes(text)]);
#pragma warning restore CA1850
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        var guid = new StringBuilder(36);
        for (var i = 0; i < 16; i++)
        {
            if (i is 4 or 6 or 8 or 10)
                guid.Append('-');
            guid.Append(hash[i].ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return guid.ToString();
    }

    private static string ToUniqueString(string text)
    {
        var hash = MurmurHash(Encoding.UTF8.GetBytes(text));
        var result = new char[Length];
        for (var i = 0; i < Length; i++, hash <<= 5)
            result[i] = Digits[(int)(hash >> 59)];
        return new string(result);
    }

    // A variant of MurmurHash3 with two halves of 32 bits.
    private static ulong MurmurHash(byte[] data)
    {
        unchecked
        {
            const uint First = 0x239B961B;
            const uint Second = 0xAB0E9789;
            uint low = 0, high = 0;
            var at = 0;
            for (; at + 7 < data.Length; at += 8)
            {
                low ^= Rotate(Word(data, at) * First, 15) * Second;
                low = ((Rotate(low, 19) + high) * 5) + 0x561CCD1B;
                high ^= Rotate(Word(data, at + 4) * Second, 17) * First;
                high = ((Rotate(high, 13) + low) * 5) + 0x0BCAA747;
            }

            low ^= Rotate(Word(data, at) * First, 15) * Second;
            high ^= Rotate(Word(data, at + 4) * Second, 17) * First;
            low ^= (uint)data.Length;
            high ^= (uint)data.Length;
            low += high;
            high += low;
            low = Mix(low);
            high = Mix(high);
            low += high;
            high += low;
            return ((ulong)high << 32) | low;
        }
    }

    // Up to four bytes; none at the end give zero.
    private static uint Word(byte[] data, int at)
    {
        uint word = 0;
        for (var i = 0; i < 4 && at + i < data.Length; i++)
            word |= (uint)data[at + i] << (8 * i);
        return word;
    }

    private static uint Rotate(uint value, int count) => (value << count) | (value >> (32 - count));

    private static uint Mix(uint value)
    {
        unchecked
        {
            value = (value ^ (value >> 16)) * 0x85EBCA6B;
            value = (value ^ (value >> 13)) * 0xC2B2AE35;
            return value ^ (value >> 16);
        }
    }
}
