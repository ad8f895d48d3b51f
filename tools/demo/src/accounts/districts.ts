/** Districts of the demo (GB/T 2260): where a campaign has applications endorsed from below (逐级推荐). */
export const districts: Readonly<Record<string, string>> = {
  '320211': '无锡市滨湖区',
  '440306': '深圳市宝安区',
};
